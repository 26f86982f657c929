#pragma once

#include <QTextBrowser>

namespace workbench {

class HelpLibrary;

// Shows one page of the help in the colours of the theme. Addresses are "help:page#anchor"; nothing is
// fetched from anywhere, and a link to the web is asked for, never followed. GUI thread; `library` outlives
// it.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(const HelpLibrary &library, QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

    // Marks every place of the text on the page; 0 for an empty one.
    int markAll(const QString &text);
    // Goes to the next marked place, or back to the one before; around the end.
    void goToMark(bool isBackward);

Q_SIGNALS:
    void webLinkChosen(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();

    const HelpLibrary &m_library;
    QString m_marked;
    QRgb m_ground = 0; // The colours that the page was laid out with.
};

} // namespace workbench
