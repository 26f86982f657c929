#pragma once

#include "ui/recordbrowser/page/recordsearch.h"

#include <QUndoCommand>
#include <functional>

namespace workbench {

// One change of a value that somebody applies.
template<typename Value> class ValueCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const Value &)>;

    ValueCommand(Value before, Value after, Apply apply, const QString &text)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

protected:
    Value m_before, m_after;

private:
    Apply m_apply;
};

using ColumnsCommand = ValueCommand<QStringList>;

// One change of the search. Moves of the brush that follow each other are one step.
class SearchCommand : public ValueCommand<RecordSearch> {
public:
    using ValueCommand::ValueCommand;

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
};

} // namespace workbench
