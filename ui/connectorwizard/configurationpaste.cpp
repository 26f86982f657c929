// The part of the Configuration step that takes values from the clipboard.

#include "ui/connectorwizard/configurationpage.h"
#include "ui/connectorwizard/formfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <functional>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

// Several fields filled at once, and back.
class FillFields : public QUndoCommand {
public:
    FillFields(Values before, Values after, std::function<void(const Values &)> write)
        : QUndoCommand(ConfigurationPage::tr("Paste from portal"))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_write(std::move(write))
    {
    }

    void undo() override { m_write(m_before); }
    void redo() override { m_write(m_after); }

private:
    Values m_before, m_after;
    std::function<void(const Values &)> m_write;
};

} // namespace

void ConfigurationPage::pasteFromPortal()
{
    const auto found = readPortalText(QGuiApplication::clipboard()->text());
    const auto after = sorted(found);
    if (after.isEmpty()) {
        m_pasteNote->setText(found.isEmpty() ? tr("The clipboard holds no URL and no ID.")
                                             : tr("Nothing on the clipboard fits a field."));
        m_pasteNote->show();
        return;
    }
    Values before;
    for (auto it = after.begin(); it != after.end(); ++it)
        before.insert(it.key(), field(it.key())->value());
    m_undo->push(new FillFields(before, after, [this](const Values &values) { fill(values); }));
    m_pasteNote->setText(
        tr("%n field(s) filled from the clipboard. Ctrl+Z takes it back.", nullptr, int(after.size())));
    m_pasteNote->show();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (field(it.key())->validate())
            field(it.key())->markFilled();
    }
}

void ConfigurationPage::fill(const Values &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (auto *row = field(it.key()))
            row->setValue(it.value());
    }
}

Values ConfigurationPage::sorted(const PortalValues &found)
{
    Values values;
    const auto put = [this, &values](const QString &key, const QString &value) {
        if (!value.isEmpty() && field(key) != nullptr)
            values.insert(key, value);
    };
    const auto *url = m_type->field(u"api_url"_s);
    for (const auto &candidate : found.urls) {
        if (url != nullptr && url->normalise && url->normalise(candidate)) {
            put(url->key, *url->normalise(candidate));
            break;
        }
    }
    auto tenant = found.tenantId, client = found.clientId;
    auto others = found.unlabelledIds;
    if (tenant.isEmpty() && client.isEmpty() && others.size() > 1) {
        tenant = ask(tr("Which one is the Tenant ID?"), others);
        if (tenant.isEmpty())
            return values;
        others.removeAll(tenant);
        client = others.size() == 1 ? others.first() : ask(tr("Which one is the Client ID?"), others);
    } else if (others.size() == 1) {
        const bool isTenant =
            tenant.isEmpty() && (!client.isEmpty() || field(u"tenant_id"_s)->value().isEmpty());
        if (isTenant)
            tenant = others.first();
        else if (client.isEmpty())
            client = others.first();
    }
    put(u"tenant_id"_s, tenant);
    put(u"client_id"_s, client);
    return values;
}

QString ConfigurationPage::ask(const QString &question, const QStringList &ids)
{
    QMessageBox box(this);
    box.setObjectName(u"whichIdQuestion"_s);
    box.setWindowTitle(tr("Paste from portal"));
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    QHash<QAbstractButton *, QString> answers;
    for (const auto &id : ids.mid(0, 4))
        answers.insert(box.addButton(id, QMessageBox::AcceptRole), id);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return answers.value(box.clickedButton());
}

bool ConfigurationPage::eventFilter(QObject *watched, QEvent *event)
{
    // A line edit takes Ctrl+Z even where it has nothing to undo; then it is the paste that goes back.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *edit = qobject_cast<QLineEdit *>(watched);
        const auto keys = static_cast<QKeyEvent *>(event)->keyCombination();
        const bool isUndo = keys == (Qt::CTRL | Qt::Key_Z);
        const bool isRedo = keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        if (edit != nullptr
            && ((isUndo && !edit->isUndoAvailable() && m_undo->canUndo())
                || (isRedo && !edit->isRedoAvailable() && m_undo->canRedo()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace workbench
