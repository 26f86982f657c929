#pragma once

#include <QDate>
#include <QString>
#include <Qt>

namespace workbench {

// How the window writes times, numbers and sizes; one place, so that all screens agree. Times come in
// milliseconds since the epoch.

// Whether times are shown in UTC (the default) or in local time; for the whole program, GUI thread.
[[nodiscard]] Qt::TimeSpec shownTimeSpec();
void setShownTimeSpec(Qt::TimeSpec spec);

[[nodiscard]] QString clockText(qint64 time); // 14:05:02
[[nodiscard]] QString clockTextWithMilliseconds(qint64 time); // 14:04:58.213
[[nodiscard]] QString dayText(qint64 time); // 24 Nov 2026
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QString dayPattern(); // d MMM yyyy, or what the language has for it; for QLocale.
[[nodiscard]] QString shortDayPattern(); // d MMM
[[nodiscard]] QString momentText(qint64 time); // 24 Nov 2026, 14:05:02
[[nodiscard]] QString momentToolTip(qint64 time, qint64 now); // Local time and "2 min ago".
[[nodiscard]] QString agoText(qint64 milliseconds); // "2 min ago"
[[nodiscard]] QString countdownText(qint64 milliseconds); // 02:41, never negative
[[nodiscard]] QString durationText(qint64 milliseconds); // "287 ms", "1.43 s", "2 min 5 s"
[[nodiscard]] QString lagText(qint64 milliseconds); // 0:04, 1:02:03
[[nodiscard]] QString numberText(qint64 number); // 1,204,118
[[nodiscard]] QString sizeText(qint64 bytes); // 6.1 GB

// A text that came from outside, for showing: line breaks, control and bidirectional characters become
// visible signs.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace workbench
