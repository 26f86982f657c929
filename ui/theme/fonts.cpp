#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

// Outside of the namespace, as the macro demands: a static library's resources are not found by themselves.
static void registerThemeResources()
{
    Q_INIT_RESOURCE(theme);
}

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal designPointSize = 10;

struct Step {
    int pixels;
    QFont::Weight weight;
    bool isData;
};

Step stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Figure: return {24, QFont::Normal, true};
    case TextRole::Title: return {18, QFont::DemiBold, false};
    case TextRole::Heading: return {15, QFont::DemiBold, false};
    case TextRole::Body: return {13, QFont::Normal, false};
    case TextRole::Label: return {13, QFont::Medium, false};
    case TextRole::Name: return {13, QFont::DemiBold, false};
    case TextRole::Small: return {12, QFont::Normal, false};
    case TextRole::Micro: return {11, QFont::DemiBold, false};
    case TextRole::Data: return {12, QFont::Normal, true};
    case TextRole::DataDense: return {11, QFont::Normal, true};
    }
    return {13, QFont::Normal, false};
}

// The desktop's own size, from before the application got its font.
qreal desktopScale()
{
    static const qreal scale = [] {
        const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        // What Qt takes where no desktop says anything: nobody's wish.
        if (font.family() == "Sans Serif"_L1 && font.pointSize() == 9)
            return 1.0;
        const qreal points = font.pointSizeF();
        return points > 0 ? std::clamp(points / designPointSize, 0.8, 2.0) : 1.0;
    }();
    return scale;
}

} // namespace

void loadFonts()
{
    registerThemeResources();
    for (const QString &file : {u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
             u"JetBrainsMono-Regular.ttf"_s, u"JetBrainsMono-SemiBold.ttf"_s})
        QFontDatabase::addApplicationFont(u":/fonts/"_s + file);
}

QFont fontFor(TextRole role)
{
    const Step step = stepOf(role);
    QFont font(step.isData ? u"JetBrains Mono"_s : u"Inter"_s);
    font.setStyleHint(step.isData ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(step.pixels * desktopScale()));
    font.setWeight(step.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace workbench
