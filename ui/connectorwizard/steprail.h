#pragma once

#include <QAbstractButton>
#include <QFrame>

namespace workbench {

// One step of the rail: number or check, name, and a line below. Can be pressed once it is done.
class StepItem : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Ahead, Current, Done };

    StepItem(int number, const QString &name, bool isLast, QWidget *parent);

    // `detail` is the step's key value once it is done, else what it is about.
    void setState(State state, const QString &detail);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCircle(class QPainter &painter, const QRectF &circle) const;

    int m_number;
    bool m_isLast;
    State m_state = State::Ahead;
    QString m_detail;
};

// The steps of the wizard at its left. Lives on the GUI thread; owned by the wizard.
class StepRail : public QFrame {
    Q_OBJECT

public:
    StepRail(const QStringList &names, QWidget *parent);

    void setStep(int index, StepItem::State state, const QString &detail);

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepItem *> m_items;
};

} // namespace workbench
