#pragma once

#include <QColor>
#include <QImage>
#include <QStringList>

class QWidget;

namespace workbench::testlib {

// The two colours that a piece of a picture consists of: the one that is there most, and the one that is
// farthest from it in contrast, found in more than a stray pixel.
struct InkOnGround {
    QColor ink, ground;
    double ratio = 1; // WCAG 2, 1 to 21.
};

[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

// `piece` in device pixels of the picture.
[[nodiscard]] InkOnGround measured(const QImage &picture, const QRect &piece);

// What can be seen too badly on this screen, as it is drawn: every text of every widget, painted ones and
// cells too, under 4.5 (large ones 3); the borders of fields, check boxes and radio buttons, icons, and the
// bars and marks of charts under 3. Each with place, text, colours and ratio. What is disabled is exempt.
[[nodiscard]] QStringList poorContrastOn(QWidget *screen);

} // namespace workbench::testlib
