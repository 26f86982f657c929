#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace workbench {

class AnchorRing;
class CoachCard;

// What the steps of the tour point at; of each list the first widget that is visible. Where none is, the card
// stands in the middle of the window.
struct TourAnchors {
    QList<QWidget *> create; // "Create connector", "Try it with the demo tenant".
    QList<QWidget *> test;
    QList<QWidget *> records;
    QList<QWidget *> activityLog;
};

// Four cards for somebody who is here for the first time: create a connector or take the demo, test it, look
// at the records, look at what happened. Blocks nothing; Esc ends it at any step; once ended it is
// remembered. GUI thread; a child of the window, which the anchors are in.
class FirstTour : public QObject {
    Q_OBJECT

public:
    FirstTour(QWidget *window, const TourAnchors &anchors);

    [[nodiscard]] static bool isSeen(); // Ended or skipped before, in any window of this person.
    void startOnce(); // Nothing happens if it is seen or running.
    void start();
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }

Q_SIGNALS:
    void stepShown(int step); // From 0.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString title;
        QString text;
        QList<QPointer<QWidget>> anchors;
    };

    void showStep(int step);
    void place();
    void end();
    [[nodiscard]] QRect areaOf(const Step &step) const;

    QWidget *m_window;
    QList<Step> m_steps;
    AnchorRing *m_ring;
    CoachCard *m_card;
    QPointer<QWidget> m_focusBefore;
    int m_step = -1;
};

} // namespace workbench
