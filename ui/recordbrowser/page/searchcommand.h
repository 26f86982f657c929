#pragma once

#include "ui/recordbrowser/page/recordsearch.h"

#include <QUndoCommand>
#include <functional>

namespace workbench {

// One change of the search. Moves of the brush that follow each other are one step.
class SearchCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const RecordSearch &)>;

    SearchCommand(RecordSearch before, RecordSearch after, Apply apply, const QString &text)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    [[nodiscard]] int id() const override
    {
        RecordSearch moved = m_before;
        moved.brush = m_after.brush;
        return m_before.brush && m_after.brush && moved == m_after ? 1 : -1;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const SearchCommand *>(other)->m_after;
        return true;
    }

private:
    RecordSearch m_before, m_after;
    Apply m_apply;
};

// One change of the columns.
class ColumnsCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const QStringList &)>;

    ColumnsCommand(QStringList before, QStringList after, Apply apply, const QString &text)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    QStringList m_before, m_after;
    Apply m_apply;
};

} // namespace workbench
