#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace workbench::testlib {

// The language and the writing direction that WORKBENCH_TEST_LANGUAGE, the path of a .qm, and
// WORKBENCH_TEST_DIRECTION=rtl ask for; English from left to right without them. Keep it as long as there are
// widgets.
class ShownLanguage {
public:
    ShownLanguage();
    ~ShownLanguage();
    Q_DISABLE_COPY_MOVE(ShownLanguage)

    // The language is the one of tests/translations/pseudo.py, whose texts stand in brackets.
    [[nodiscard]] bool isPseudo() const { return m_isPseudo; }

private:
    QTranslator m_translator;
    bool m_isPseudo = false;
};

// What a person reads or hears on a screen without brackets around it, apart from data and names: each with
// the control that shows it.
[[nodiscard]] QStringList untranslatedOn(const QWidget *screen);

} // namespace workbench::testlib
