#pragma once

#include <QString>
#include <QStringList>

namespace workbench {

// A part of a page below one heading; what a search finds and jumps to.
struct HelpSection {
    QString anchor; // Empty for the part before the first heading.
    QString heading;
    QString text; // Plain, on one line.
};

// One page of the help, ready to be shown.
struct HelpPage {
    QString id; // "values": its address is help:values.
    QString title;
    QString html; // Without colours: the viewer brings the style sheet.
    QList<HelpSection> sections;
};

// The parts of a page of ours: a heading is <h2> or <h3> with <a name="…"> around its words.
[[nodiscard]] QList<HelpSection> sectionsOf(const QString &html);

} // namespace workbench
