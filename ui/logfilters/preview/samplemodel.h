#pragma once

#include "filter/lens/lensanswer.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace workbench {

// Some records that a filter drops or keeps, in the columns of the preview. GUI thread; owned by its view.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSamples(const std::vector<LensSample> &samples);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QStringList cells;
        bool isAlert = false;
    };

    std::vector<Row> m_rows;
};

} // namespace workbench
