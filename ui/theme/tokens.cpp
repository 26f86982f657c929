#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace workbench {

using namespace Qt::StringLiterals;

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xF2F3F6,
        .surface = 0xFFFFFF,
        .sunken = 0xF8F9FB,
        .hover = 0xEEF1F7,
        .selected = 0xE2E9FB,
        .soft = 0xE7EDFC,
        .border = 0xDBDFE6,
        .grid = 0xE8EBF0,
        .track = 0xE4E7EC,
        .strong = 0x858D9B,
        .text = 0x191C23,
        .text2 = 0x4A5261,
        .text3 = 0x5D6573,
        .disabled = 0xA2A9B4,
        .accent = 0x2B50BC,
        .fill = 0x2F56C6,
        .fillHover = 0x2749AB,
        .onFill = 0xFFFFFF,
        .ok = 0x1A7341,
        .okBackground = 0xE4F4EA,
        .warn = 0x875000,
        .warnBackground = 0xFDF1DC,
        .err = 0xB32323,
        .errBackground = 0xFCEAE8,
        .infoBackground = 0xE9EFFD,
        .activities = 0x3F6CDC,
        .alerts = 0xC75F17,
        .test = 0x7C8492,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x13151A,
        .surface = 0x1B1E25,
        .sunken = 0x171A20,
        .hover = 0x252A34,
        .selected = 0x27355F,
        .soft = 0x232F55,
        .border = 0x323842,
        .grid = 0x292E37,
        .track = 0x2C313B,
        .strong = 0x717A89,
        .text = 0xE9EBF0,
        .text2 = 0xB4BBC7,
        .text3 = 0x98A0AE,
        .disabled = 0x5F6775,
        .accent = 0xA3B8FF,
        .fill = 0x4366D6,
        .fillHover = 0x3A5CC9,
        .onFill = 0xFFFFFF,
        .ok = 0x72D29A,
        .okBackground = 0x16301F,
        .warn = 0xF2BC6B,
        .warnBackground = 0x382A12,
        .err = 0xFF968E,
        .errBackground = 0x421F1F,
        .infoBackground = 0x212B49,
        .activities = 0x6F95F5,
        .alerts = 0xF0964F,
        .test = 0x8D95A3,
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.window);
    const auto set = [&palette](
                         QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.sunken);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.onFill);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::PlaceholderText, tokens.text3);
    set(QPalette::Highlight, tokens.fill);
    set(QPalette::HighlightedText, tokens.onFill);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.grid);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.strong);
    set(QPalette::Shadow, tokens.border);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

QColor seriesColor(const Tokens &tokens, const QString &contentType)
{
    if (contentType == "activities"_L1)
        return tokens.activities;
    if (contentType == "alerts"_L1)
        return tokens.alerts;
    return contentType == "test"_L1 ? tokens.test : tokens.text3;
}

} // namespace workbench
