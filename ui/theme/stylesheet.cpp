#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QList>

#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

QString inColors(QString text, const Tokens &tokens, bool isDark)
{
    // The longer name first where one begins with the other.
    const QList<std::pair<QLatin1StringView, QColor>> colors{
        {"@window"_L1, tokens.window},
        {"@surface"_L1, tokens.surface},
        {"@sunken"_L1, tokens.sunken},
        {"@hover"_L1, tokens.hover},
        {"@selected"_L1, tokens.selected},
        {"@soft"_L1, tokens.soft},
        {"@border"_L1, tokens.border},
        {"@grid"_L1, tokens.grid},
        {"@track"_L1, tokens.track},
        {"@strong"_L1, tokens.strong},
        {"@text2"_L1, tokens.text2},
        {"@text3"_L1, tokens.text3},
        {"@text"_L1, tokens.text},
        {"@disabled"_L1, tokens.disabled},
        {"@accent"_L1, tokens.accent},
        {"@fillHover"_L1, tokens.fillHover},
        {"@fill"_L1, tokens.fill},
        {"@onFill"_L1, tokens.onFill},
        {"@infoBackground"_L1, tokens.infoBackground},
        {"@okBackground"_L1, tokens.okBackground},
        {"@warnBackground"_L1, tokens.warnBackground},
        {"@errBackground"_L1, tokens.errBackground},
        {"@ok"_L1, tokens.ok},
        {"@warn"_L1, tokens.warn},
        {"@err"_L1, tokens.err},
        // The focus ring of a filled button must stand out from its fill, 3:1.
        {"@focusOnFill"_L1, isDark ? tokens.onFill : QColor(Qt::black)},
    };
    for (const auto &[name, color] : colors)
        text.replace(name, color.name());
    return text.replace("@theme"_L1, isDark ? "dark"_L1 : "light"_L1);
}

QString styleSheet(const Tokens &tokens, bool isDark)
{
    QFile file(u":/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return inColors(QString::fromUtf8(file.readAll()), tokens, isDark);
}

} // namespace workbench
