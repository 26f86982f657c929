#pragma once

#include "filter/lens/lensanswer.h"

#include <QAbstractListModel>
#include <optional>

namespace workbench {

class FilterDraft;

// The filters of a draft as a list whose rows can be moved and checked; with what the lens says of each. GUI
// thread; owned by its view.
class FilterListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        QueryRole = Qt::UserRole + 1, // The conditions as people read them.
        CountRole, // Text; empty: not known yet.
        ShareRole, // Text.
        BarRole, // 0 to 1, relative to the largest filter.
        MarkRole, // "error", "warning" or nothing.
    };

    explicit FilterListModel(FilterDraft &draft, QObject *parent = nullptr);

    void setAnswer(const std::optional<LensAnswer> &answer);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

private:
    void takeDraft();
    [[nodiscard]] const LensFilter *figures(int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString mark(int row) const;
    [[nodiscard]] QStringList ids() const;

    FilterDraft &m_draft;
    QStringList m_ids;
    std::optional<LensAnswer> m_answer;
};

} // namespace workbench
