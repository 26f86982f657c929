#compdef connectorctl
# zsh completion for connectorctl(1). Commands, options and choices are read from the program's own help, so that they cannot
# differ from it; connectors are asked for with `connectorctl list`.

# What the help of a command lists below a heading as "word:explanation": _connectorctl_listed HEADING COMMAND…
_connectorctl_listed() {
    local heading=$1
    shift
    connectorctl "$@" --help 2>/dev/null | awk -v heading="$heading:" '
        /^[^ ]/ { inside = ($0 == heading) }
        inside && /^  [^ ]/ {
            word = $1; sub(/^-.,/, "", word)
            text = $0; if (!sub(/^  .*  +/, "", text)) text = ""
            gsub(/:/, "\\:", word)
            print word ":" text
        }'
}

_connectorctl() {
    local -a command data candidates
    local word kind i
    for ((i = 2; i < CURRENT; i++)); do
        word=$words[i]
        if [[ $word == --data-dir ]]; then
            ((i++))
            data=(--data-dir ${(Q)words[i]})
        elif [[ $word != -* ]] && _connectorctl_listed Subcommands $command | grep -q "^$word:"; then
            command+=($word)
        fi
    done

    if [[ $words[CURRENT-1] == --* ]]; then
        kind=$(connectorctl $command --help 2>/dev/null |
            awk -v option=$words[CURRENT-1] '$1 == option && $2 ~ /[A-Z]/ && NF > 1 { print $2; exit }')
        case $kind in
        *'{'*'}') kind=${${kind#*'{'}%'}'*}; compadd -- ${(s:,:)kind}; return ;;
        DIR) _files -/; return ;;
        FILE*|PEM) _files; return ;;
        STORE) compadd -- keychain environment; return ;;
        LIST) compadd -- activities alerts activities,alerts; return ;;
        INDEX*) compadd -- windows_events syslog alerts; return ;;
        NAME) _connectorctl_connectors; return ;;
        ?*) _message $kind; return ;;
        esac
    fi
    if [[ $PREFIX == -* ]]; then
        candidates=(${(f)"$(_connectorctl_listed Options $command)"})
        _describe option candidates
        return
    fi
    candidates=(${(f)"$(_connectorctl_listed Subcommands $command)"})
    (($#candidates)) && _describe command candidates
    case $(_connectorctl_listed Positionals $command) in
    connector*) _connectorctl_connectors ;;
    file*) _files ;;
    esac
}

# The names of the connectors in the data directory of the command line.
_connectorctl_connectors() {
    local -a names
    names=(${(f)"$(connectorctl $data --json list 2>/dev/null | grep -oE '"name":"([^"\\]|\\.)*"' |
        sed -E 's/^"name":"(.*)"$/\1/; s/\\(.)/\1/g')"})
    compadd -a names
}

_connectorctl "$@"
