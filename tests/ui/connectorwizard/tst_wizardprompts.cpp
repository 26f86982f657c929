#include "ui/connectorwizard/prompts/deleteconnectordialog.h"
#include "ui/connectorwizard/prompts/profileprompt.h"
#include "ui/connectorwizard/prompts/recollectdialog.h"
#include "ui/connectorwizard/prompts/updatesecretdialog.h"
#include "testlib/shownwidgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'529'000'000;
const QString value = u"Zx8Q~fT0sEcReTsEcReTsEcReTsEcReTsEcReT12"_s;

ConnectorConfig connector()
{
    ConnectorConfig config;
    config.name = u"cedar-hotels-mdca"_s;
    config.tenantName = u"Cedar Hotels"_s;
    config.runOn = u"dp"_s;
    return config;
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&text](const auto *label) { return label->text().contains(text); });
}

template<typename Widget> Widget *child(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

class TestWizardPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void shouldAddToTheDefaultProfileOnReturn()
    {
        ProfilePrompt prompt(connector(), {{u"default"_s, 6}}, ProfilePrompt::Scope::AdministratorRoot);
        prompt.show();
        QVERIFY(says(prompt, u"Add to the default Data Analyzer profile?"_s));
        QVERIFY(says(prompt, u"default (6 connectors)"_s));

        QTest::keyClick(&prompt, Qt::Key_Return);

        QCOMPARE(prompt.result(), int(QDialog::Accepted));
        QCOMPARE(prompt.profile(), u"default"_s);
    }

    void shouldLeaveItOutOnEscape()
    {
        ProfilePrompt prompt(connector(), {{u"default"_s, 6}}, ProfilePrompt::Scope::AdministratorRoot);
        prompt.show();

        QTest::keyClick(&prompt, Qt::Key_Escape);

        QCOMPARE(prompt.result(), int(QDialog::Rejected));
        QVERIFY(!prompt.isVisible());
    }

    void shouldOfferAChoiceOfProfiles()
    {
        ProfilePrompt prompt(
            connector(), {{u"default"_s, 6}, {u"night"_s, 1}}, ProfilePrompt::Scope::AdministratorRoot);
        auto *choice = child<QComboBox>(prompt, "profileChoice");

        choice->setCurrentIndex(1);

        QCOMPARE(prompt.profile(), u"night"_s);
        QCOMPARE(choice->currentText(), u"night (1 connector)"_s);
    }

    void shouldOnlyAdviseWithoutTheScope()
    {
        ProfilePrompt prompt(connector(), {{u"default"_s, 6}}, ProfilePrompt::Scope::None);
        prompt.show();
        QVERIFY(says(prompt, u"Ask an administrator to add this connector"_s));
        QVERIFY(child<QPushButton>(prompt, "addToProfileButton") == nullptr);

        QTest::mouseClick(child<QPushButton>(prompt, "copyRequestButton"), Qt::LeftButton);

        QVERIFY(QGuiApplication::clipboard()->text().contains(u"cedar-hotels-mdca"_s));
    }

    void shouldHandOverANewSecretAndStayUntilItIsSaved()
    {
        UpdateSecretDialog dialog(u"orbit"_s);
        dialog.show();
        QList<Secret> handed;
        QString expires;
        connect(
            &dialog, &UpdateSecretDialog::secretEntered, this, [&](const Secret &secret, const QString &day) {
                handed << secret;
                expires = day;
            });
        auto *day = child<QLineEdit>(dialog, "secret_expires");
        auto *save = child<QPushButton>(dialog, "saveButton");
        auto *edit = child<QLineEdit>(dialog, "client_secret");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(edit, value + u' ');
        QTest::keyClicks(day, u"soon"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(handed.size(), 0);
        QVERIFY(
            says(dialog, u"“soon” is not a date. Enter it for example as 2026-12-03, or leave it empty."_s));
        day->clear();
        QTest::keyClicks(day, u"2027-11-30"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(expires, u"2027-11-30"_s);
        QVERIFY(handed.first() == Secret(value.toUtf8()));
        QVERIFY(dialog.isVisible());
        QVERIFY(!save->isEnabled());

        dialog.saveFailed({.kind = ErrorKind::SecretUnavailable, .cause = Cause::KeychainLocked});
        QVERIFY(says(dialog, u"The saved secret is unchanged."_s));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(handed.size(), 2);
        dialog.saved();

        QVERIFY(!dialog.isVisible());
        QVERIFY(edit->text().isEmpty());
    }

    void shouldWarnOfASecretIdWithoutRefusingIt()
    {
        UpdateSecretDialog dialog(u"orbit"_s);

        QTest::keyClicks(
            child<QLineEdit>(dialog, "client_secret"), u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);

        QVERIFY(says(dialog, u"This looks like the Secret ID. Paste the secret's Value."_s));
        QVERIFY(child<QPushButton>(dialog, "saveButton")->isEnabled());
    }

    void shouldCollectFromAMomentOfTheLast30Days()
    {
        RecollectDialog dialog(u"orbit"_s, now);
        dialog.show();
        auto *from = child<QDateTimeEdit>(dialog, "collectFrom");
        const auto end = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);

        QCOMPARE(from->minimumDateTime(), end.addDays(-30));
        QCOMPARE(from->maximumDateTime(), end);
        from->setDateTime(end.addDays(-3));
        QCOMPARE(dialog.from(), end.addDays(-3).toMSecsSinceEpoch());
        QVERIFY(child<QPushButton>(dialog, "cancelButton")->isDefault());
    }

    void shouldAskBeforeDeleting()
    {
        DeleteConnectorDialog dialog(u"riverton-schools"_s, 1212);
        dialog.show();
        QVERIFY(says(dialog, u"Delete riverton-schools?"_s));
        auto *records = child<QCheckBox>(dialog, "deleteRecords");
        QCOMPARE(records->text(), u"Also delete its 1,212 stored records"_s);
        QVERIFY(!dialog.deletesRecords());

        QTest::keyClick(records, Qt::Key_Space);
        QVERIFY(dialog.deletesRecords());
        QTest::keyClick(&dialog, Qt::Key_Return);

        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWizardPrompts)
#include "tst_wizardprompts.moc"
