#include "base/entracodes.h"
#include "base/errorexplanation.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastKind = int(ErrorKind::Internal);
constexpr int lastCause = int(Cause::CollectorRunning);

} // namespace

class TestErrorExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldExplainEveryKindAndCause()
    {
        for (int kind = 0; kind <= lastKind; ++kind) {
            for (int cause = 0; cause <= lastCause; ++cause) {
                const Error error{.kind = ErrorKind(kind), .cause = Cause(cause)};

                const auto explanation = explain(error);

                const auto where = qPrintable(u"kind %1 cause %2"_s.arg(kind).arg(cause));
                QVERIFY2(!explanation.title.isEmpty(), where);
                QVERIFY2(explanation.meaning.endsWith(u'.'), where);
                QVERIFY2(!explanation.recommendations.isEmpty()
                        || (error.kind == ErrorKind::Cancelled && error.cause == Cause::None),
                    where);
            }
        }
    }

    void shouldHaveOneRowForEachCause()
    {
        QStringList titles;
        for (int cause = 1; cause <= lastCause; ++cause) {
            const auto title = explain({.kind = ErrorKind::Internal, .cause = Cause(cause)}).title;
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles << title;
        }
    }

    void shouldExplainHttpStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("advice");
        QTest::newRow("400") << 400 << ErrorKind::InvalidConfiguration << u"configuration is wrong"_s
                             << u"Configuration step"_s;
        QTest::newRow("401") << 401 << ErrorKind::BadCredentials << u"not accepted"_s << u"Client Secret"_s;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden << u"permission or scope"_s
                             << u"the role it lacks"_s;
        QTest::newRow("404") << 404 << ErrorKind::NotFound << u"nothing at this address"_s << u"API URL"_s;
        QTest::newRow("429") << 429 << ErrorKind::Throttled << u"overloaded"_s << u"keeps retrying"_s;
        QTest::newRow("503") << 503 << ErrorKind::ServerFailure << u"fault of its own"_s << u"few minutes"_s;
    }

    void shouldExplainHttpStatus()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, meaning);
        QFETCH(QString, advice);

        const auto explanation = explain({.kind = kind, .httpStatus = status});

        QVERIFY2(explanation.meaning.contains(meaning), qPrintable(explanation.meaning));
        QVERIFY(explanation.recommendations.join(u' ').contains(advice));
    }

    void shouldGiveEntraAdviceFirstAndHttpAdviceAfterIt()
    {
        const auto explanation =
            explain({.kind = ErrorKind::BadCredentials, .httpStatus = 401, .entraCode = 7000215});

        QCOMPARE(explanation.headline, u"the client secret is not valid"_s);
        QCOMPARE(explanation.title, u"The client secret is not valid"_s);
        QCOMPARE(explanation.recommendations.first(), u"Paste the secret's Value, not its Secret ID."_s);
        QVERIFY(explanation.recommendations.contains(u"See whether the secret has expired."_s));
    }

    void shouldExplainEveryKnownEntraCode()
    {
        // All of the numbers that the engine treats specially.
        for (const int code : {7000215, 7000222, 7000229, 700016, 7000112, 90002, 900023, 90038, 900382,
                 900432, 500011, 650052, 650057, 501051, 1002012, 70011, 700022, 700023, 28002, 901002,
                 900144, 7000218, 90014, 900561, 70003, 53003, 530032, 700024, 700027, 500133, 50196, 90055,
                 90033, 90006, 90024, 90012, 50033, 90090, 70002, 70001}) {
            const auto *known = findEntraCode(code);
            QVERIFY2(known, qPrintable(QString::number(code)));
            const auto explanation =
                explain({.kind = known->kind, .cause = known->cause, .httpStatus = 400, .entraCode = code});
            QVERIFY(!explanation.title.isEmpty());
            QVERIFY(!explanation.recommendations.first().isEmpty());
        }
    }

    void shouldShowUnknownEntraCodeWithItsCorrelationId()
    {
        const auto explanation = explain({.kind = ErrorKind::BadCredentials,
            .httpStatus = 401,
            .entraCode = 123456,
            .correlationId = u"0a1b2c3d"_s});

        QVERIFY(explanation.title.contains(u"AADSTS123456"_s));
        QVERIFY(explanation.recommendations.first().contains(u"123456"_s));
        QVERIFY(explanation.recommendations.last().contains(u"0a1b2c3d"_s));
    }

    void shouldNotBlameTheConfigurationForThrottledSignIns()
    {
        const auto explanation =
            explain({.kind = ErrorKind::Throttled, .httpStatus = 400, .entraCode = 50196});

        QVERIFY(!explanation.meaning.contains(u"configuration"_s));
    }

    void shouldSayHowLongToWait()
    {
        const auto explanation = explain(
            {.kind = ErrorKind::Throttled, .httpStatus = 429, .retryAfter = std::chrono::seconds(42)});

        QVERIFY(explanation.meaning.contains(u"42 s"_s));
    }

    void shouldNameHttpStatus()
    {
        QCOMPARE(httpStatusName(401), u"401 Unauthorized"_s);
        QCOMPARE(httpStatusName(429), u"429 Too Many Requests"_s);
        QCOMPARE(httpStatusName(599), u"599"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorExplanation)
#include "tst_errorexplanation.moc"
