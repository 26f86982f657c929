# fish completion for connectorctl(1). Commands, options and choices are read from the program's own help, so that they cannot
# differ from it; connectors are asked for with `connectorctl list`.

# What the help of a command lists below a heading, as "word<tab>explanation".
function __connectorctl_listed --argument-names heading
    connectorctl $argv[2..] --help 2>/dev/null | awk -v heading="$heading:" '
        /^[^ ]/ { inside = ($0 == heading) }
        inside && /^  [^ ]/ {
            word = $1; sub(/^-.,/, "", word)
            text = $0; if (!sub(/^  .*  +/, "", text)) text = ""
            print word "\t" text
        }'
end

function __connectorctl_connectors
    connectorctl $argv --json list 2>/dev/null | string match --all --regex '"name":"(?:[^"\\\\]|\\\\.)*"' |
        string replace --regex '^"name":"(.*)"$' '$1' | string replace --all --regex '\\\\(.)' '$1'
end

function __connectorctl_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l command
    set -l data
    for i in (seq 2 (count $words))
        if test "$words[$i]" = --data-dir; and test $i -lt (count $words)
            set data --data-dir $words[(math $i + 1)]
        else if not string match -q -- '-*' $words[$i]
            and __connectorctl_listed Subcommands $command | string match -q --regex "^"(string escape --style=regex -- $words[$i])"\t"
            set -a command $words[$i]
        end
    end

    if string match -q -- '--*' $words[-1]
        set -l kind (connectorctl $command --help 2>/dev/null |
            awk -v option=$words[-1] '$1 == option && $2 ~ /[A-Z]/ && NF > 1 { print $2; exit }')
        switch "$kind"
            case '*{*}'
                string replace --regex '.*\{(.*)\}.*' '$1' $kind | string split ,
                return
            case DIR
                __fish_complete_directories $current
                return
            case 'FILE*' PEM
                __fish_complete_path $current
                return
            case STORE
                printf '%s\n' keychain environment
                return
            case LIST
                printf '%s\n' activities alerts activities,alerts
                return
            case 'INDEX*'
                printf '%s\n' windows_events syslog alerts
                return
            case NAME
                __connectorctl_connectors $data
                return
            case '?*'
                return
        end
    end
    if string match -q -- '-*' $current
        __connectorctl_listed Options $command
        return
    end
    __connectorctl_listed Subcommands $command
    switch (__connectorctl_listed Positionals $command | string join ' ')
        case 'connector*'
            __connectorctl_connectors $data
        case 'file*'
            __fish_complete_path $current
    end
end

complete --command connectorctl --no-files --arguments '(__connectorctl_complete)'
