#include "connectors/defender/alerttactics.h"

#include <algorithm>
#include <array>

namespace workbench::defender {

namespace {

constexpr std::string_view initialAttempts = "Initial Attempts";
constexpr std::string_view persistentFoothold = "Persistent Foothold";
constexpr std::string_view exploration = "Exploration";
constexpr std::string_view propagation = "Propagation";
constexpr std::string_view exfiltrationAndImpact = "Exfiltration & Impact";

// By the numbers of `intent`; 0 is "unknown".
constexpr std::array<Tactic, 14> tactics{{
    {},
    {"TA0043", "Reconnaissance", initialAttempts}, // PREATTACK.
    {"TA0001", "Initial Access", initialAttempts},
    {"TA0003", "Persistence", persistentFoothold},
    {"TA0004", "Privilege Escalation", exploration},
    {"TA0005", "Defense Evasion", persistentFoothold},
    {"TA0006", "Credential Access", exploration},
    {"TA0007", "Discovery", exploration},
    {"TA0008", "Lateral Movement", propagation},
    {"TA0002", "Execution", persistentFoothold},
    {"TA0009", "Collection", exfiltrationAndImpact},
    {"TA0010", "Exfiltration", exfiltrationAndImpact},
    {"TA0011", "Command and Control", persistentFoothold},
    {"TA0040", "Impact", exfiltrationAndImpact},
}};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isWordByte(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

// How long the technique number at `from` is; 0: there is none.
qsizetype techniqueLength(const QByteArray &text, qsizetype from)
{
    const auto hasDigits = [&text](qsizetype first, qsizetype count) {
        if (first + count > text.size())
            return false;
        const auto begin = text.cbegin() + first;
        return std::all_of(begin, begin + count, isDigit)
            && (begin + count == text.cend() || !isWordByte(begin[count]));
    };
    if ((from > 0 && isWordByte(text[from - 1])) || !hasDigits(from + 1, 4))
        return 0;
    const bool hasPart = from + 5 < text.size() && text[from + 5] == '.' && hasDigits(from + 6, 3);
    return hasPart ? 9 : 5;
}

} // namespace

std::vector<const Tactic *> tacticsOf(const JsonValue &intent)
{
    std::vector<const Tactic *> found;
    for (const JsonValue value : intent) {
        const auto number = value.integer().value_or(0);
        if (number <= 0 || size_t(number) >= tactics.size())
            continue;
        const Tactic *tactic = &tactics[size_t(number)];
        if (std::find(found.begin(), found.end(), tactic) == found.end())
            found.push_back(tactic);
    }
    return found;
}

QByteArrayList techniquesIn(const QByteArray &text)
{
    constexpr qsizetype most = 50;
    QByteArrayList found;
    for (qsizetype at = text.indexOf('T'); at >= 0 && found.size() < most; at = text.indexOf('T', at + 1)) {
        const QByteArray technique = text.mid(at, techniqueLength(text, at));
        if (!technique.isEmpty() && !found.contains(technique))
            found += technique;
    }
    return found;
}

} // namespace workbench::defender
