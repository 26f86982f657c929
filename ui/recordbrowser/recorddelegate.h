#pragma once

#include <QCache>
#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace workbench {

// Draws one cell of the table of records: data in the mono font, msg_class with the mark of its series, the
// title of an alert bold, rows that are not read yet as bars. GUI thread; owned by the view.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // How a column is drawn, which its name alone says.
    struct ColumnStyle {
        bool isData = false;
        bool isClass = false;
        Qt::TextElideMode elide = Qt::ElideRight;
    };
    struct LaidOutText {
        QString text;
        int weight = 0;
        bool isData = false;
        int width = 0;
        bool operator==(const LaidOutText &) const = default;
    };
    friend size_t qHash(const LaidOutText &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.isData, key.width);
    }

    static constexpr int padding = 8;
    static constexpr int firstPadding = 16; // As the first header.

    void paintBackground(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
        const QString &text, const ColumnStyle &style) const;
    [[nodiscard]] ColumnStyle styleOf(const QString &field) const;
    [[nodiscard]] QFont fontOf(const QModelIndex &index, const ColumnStyle &style) const;
    [[nodiscard]] static int leftPadding(const QModelIndex &index);

    QFont m_words, m_title, m_data;
    mutable QHash<QString, ColumnStyle> m_styles;
    // Shaping a text takes longer than drawing it, and scrolling draws the same ones again and again.
    mutable QCache<LaidOutText, QStaticText> m_texts{2048};
};

} // namespace workbench
