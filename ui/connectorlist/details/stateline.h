#pragma once

#include "ui/shared/buttons.h"

#include <QWidget>

namespace workbench {

// The five steps of a poll, Wait to Store, and where the connector is. Has no step while it does not run.
class StateLine : public QWidget {
    Q_OBJECT

public:
    enum class Step { None = -1, Wait, Token, Fetch, Map, Store };

    explicit StateLine(QWidget *parent = nullptr);

    // Accent, or Warn and Err where it is held up.
    void setStep(Step step, LabelTone tone);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
    [[nodiscard]] QColor toneColor() const;

    Step m_step = Step::None;
    LabelTone m_tone = LabelTone::Accent;
};

} // namespace workbench
