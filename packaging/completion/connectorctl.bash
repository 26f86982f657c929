# bash completion for connectorctl(1). Commands, options and choices are read from the program's own help, so that they cannot
# differ from it; connectors are asked for with `connectorctl list`.

# What the help of a command lists below a heading, one word a line: _connectorctl_listed HEADING COMMAND…
_connectorctl_listed() {
    local heading=$1
    shift
    connectorctl "$@" --help 2>/dev/null | awk -v heading="$heading:" '
        /^[^ ]/ { inside = ($0 == heading) }
        inside && /^  [^ ]/ { gsub(/,/, " "); for (i = 1; i <= NF && (i == 1 || $i ~ /^--/); i++) print $i }'
}

# What the help says about the value of an option: _connectorctl_kind OPTION COMMAND…
_connectorctl_kind() {
    local option=$1
    shift
    connectorctl "$@" --help 2>/dev/null | awk -v option="$option" '$1 == option && $2 ~ /[A-Z]/ && NF > 1 { print $2; exit }'
}

_connectorctl_connectors() {
    connectorctl "$@" --json list 2>/dev/null | grep -oE '"name":"([^"\\]|\\.)*"' |
        sed -E 's/^"name":"(.*)"$/\1/; s/\\(.)/\1/g'
}

_connectorctl() {
    local cur prev words cword split
    _init_completion -s || return

    local command=() data=() candidates=() i
    for ((i = 1; i < cword; i++)); do
        if [[ ${words[i]} == --data-dir ]]; then
            ((i++))
            data=(--data-dir "${words[i]}")
        elif [[ ${words[i]} != -* ]] && _connectorctl_listed Subcommands "${command[@]}" | grep -qxF -- "${words[i]}"; then
            command+=("${words[i]}")
        fi
    done

    if [[ $prev == --* ]]; then
        local kind
        kind=$(_connectorctl_kind "$prev" "${command[@]}")
        case $kind in
        *'{'*'}') mapfile -t candidates < <(sed -E 's/.*\{(.*)\}.*/\1/; s/,/\n/g' <<<"$kind") ;;
        DIR) _filedir -d && return ;;
        FILE* | PEM) _filedir && return ;;
        STORE) candidates=(keychain environment) ;;
        LIST) candidates=(activities alerts activities,alerts) ;;
        INDEX*) candidates=(windows_events syslog alerts) ;;
        NAME) mapfile -t candidates < <(_connectorctl_connectors "${data[@]}") ;;
        ?*) return ;;
        esac
    fi
    if ((${#candidates[@]} == 0)); then
        if [[ $cur == -* ]]; then
            mapfile -t candidates < <(_connectorctl_listed Options "${command[@]}" | grep '^--')
        else
            mapfile -t candidates < <(_connectorctl_listed Subcommands "${command[@]}")
            case $(_connectorctl_listed Positionals "${command[@]}") in
            connector*) mapfile -t -O "${#candidates[@]}" candidates < <(_connectorctl_connectors "${data[@]}") ;;
            file*) _filedir && return ;;
            esac
        fi
    fi
    local candidate
    for candidate in "${candidates[@]}"; do
        [[ $candidate == "$cur"* ]] && COMPREPLY+=("$(printf %q "$candidate")")
    done
} &&
    complete -F _connectorctl connectorctl
