#include "connectivity/connectivityreporttext.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tenantId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const QString correlationId = u"11112222-3333-4444-5555-666677778888"_s;

ConnectivityReport failedReport()
{
    ConnectivityReport report;
    report.connectorName = u"orbit-logistics"_s;
    const Error error{.kind = ErrorKind::BadCredentials,
        .httpStatus = 401,
        .entraCode = 7000222,
        .detail = u"AADSTS7000222: keys of app '%1' of ada.lovelace@contoso.com are expired."_s.arg(tenantId),
        .correlationId = correlationId};
    for (const QString &id : stepIds())
        report.steps.append({.id = id, .state = StepState::Skipped, .summary = u"Skipped"_s});
    report.steps[0] = {.id = u"secret"_s, .state = StepState::Passed, .summary = u"Read from the keychain"_s};
    report.steps[4] = {.id = u"get_token"_s,
        .state = StepState::Failed,
        .duration = 287ms,
        .summary = u"The client secret has expired"_s,
        .detail = error.detail,
        .error = error};
    report.error = error;
    report.summary = u"Failure: the client secret has expired (401 Unauthorized, AADSTS7000222)."_s;
    report.explanation = u"The credential was not accepted."_s;
    report.recommendations = {u"Create a new secret."_s};
    report.requests = 1;
    return report;
}

} // namespace

class TestConnectivityReportText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTellStepsMeaningAndAdvice()
    {
        const QString text = connectivityReportText(failedReport(), 1'795'521'600'000, {});

        for (const QString &part : {u"orbit-logistics"_s, u"Failure: the client secret has expired"_s,
                 u"287 ms"_s, u"What it means: The credential"_s, u"- Create a new secret."_s, u"Get token"_s,
                 u"AADSTS7000222"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(text.count(u"skipped"_s), 6);
    }

    void shouldKeepOnlyTheCorrelationId()
    {
        const QString text = connectivityReportText(failedReport(), 0, {});

        QVERIFY(!text.contains(tenantId));
        QVERIFY(text.contains(u"7c9e…0ae7"_s));
        QVERIFY(text.contains(correlationId));
    }

    void shouldTakeOutPersonsTokensAndIdentifiers_data()
    {
        QTest::addColumn<QString>("canary");
        QTest::newRow("mail") << u"ada.lovelace@contoso.com"_s;
        QTest::newRow("mail in a URL") << u"ada.lovelace%40contoso.com"_s;
        QTest::newRow("mail with other letters") << u"jürgen@müller.example"_s;
        QTest::newRow("token") << u"eyJhbGciOiJub25lIn0.eyJyb2xlcyI6W119.c2lnbmF0dXJl"_s;
        QTest::newRow("bearer") << u"Bearer abcdefghijklmnopqrstuvwxyz0123456789"_s;
        QTest::newRow("id") << tenantId.toUpper();
        QTest::newRow("id without dashes") << tenantId.toUpper().remove(u'-');
        QTest::newRow("tenant domain") << u"Contoso.onmicrosoft.com"_s;
    }

    void shouldTakeOutPersonsTokensAndIdentifiers()
    {
        QFETCH(QString, canary);
        auto report = failedReport();
        report.summary += u" ("_s + canary + u')';
        report.explanation += u' ' + canary;
        report.recommendations << canary;
        report.notes << canary;
        report.steps[0].summary = canary;
        report.steps[0].detail = canary;
        report.steps[4].detail = u"x "_s + canary;
        report.error->detail = canary;

        const QString text = connectivityReportText(report, 0, {u"contoso.onmicrosoft.com"_s, tenantId});

        QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(text));
    }

    void shouldNameEachStep()
    {
        QCOMPARE(stepIds().size(), 8);
        for (const QString &id : stepIds())
            QVERIFY(stepTitle(id) != id);
    }
};

QTEST_GUILESS_MAIN(TestConnectivityReportText)
#include "tst_connectivityreporttext.moc"
