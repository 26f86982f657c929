#pragma once

#include <QAbstractButton>
#include <QColor>
#include <optional>

namespace workbench {

// A checkable label with an optional count and series colour. Shift+click asks to keep only this one.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(std::optional<qint64> count);
    // "activities", "alerts" or "test"; empty: no square.
    void setSeries(const QString &contentType);
    void setMonospaced(bool isMonospaced);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void onlyThisRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    std::optional<qint64> m_count;
    QString m_series;
    bool m_isMonospaced = false;
};

} // namespace workbench
