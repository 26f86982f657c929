#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace workbench {

// A limit of the search that one click takes away.
class RemovableChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit RemovableChip(QWidget *parent = nullptr);

    // Shown as given; accessible as "Remove filter …". Empty: hidden.
    void setLimit(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
};

// The limits that have no control of their own: connector and brush. Passive.
class SearchChips : public QWidget {
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    void setConnector(const QString &name); // Empty: none.
    void setBrush(const QString &span); // Empty: none.

Q_SIGNALS:
    void connectorRemoved();
    void brushRemoved();

private:
    RemovableChip *m_connector, *m_brush;
};

} // namespace workbench
