// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <QStringList>

namespace cw::ui {

/// Text on the plan: laid out once and kept, and only ever drawn where it can be read and covers nothing else.
class LabelPainter {
public:
    static constexpr int smallest_px = 8;      ///< below this nobody reads on a screen
    static constexpr int largest_px = 13;

    LabelPainter();

    /// Forgets which places are taken; the texts are kept.
    void beginFrame();

    /// Centred in `box`, in up to three lines, upright or (`may_turn`) along a tall box. Nothing is drawn when it
    /// does not fit legibly or the place is taken. True: drawn.
    bool drawInside(QPainter& painter, const QRectF& box, const QString& text, const QColor& colour, bool may_turn);

    struct Tag {
        QRectF plate;
        QString text;
    };
    /// A place for a name tag in a corner of `box`, the first that is visible and free; it is taken then.
    [[nodiscard]] std::optional<Tag> placeTag(const QRectF& box, const QRectF& visible, const QString& text);
    void drawTag(QPainter& painter, const Tag& tag, const QColor& colour, const QColor& plate);

    /// Nothing is drawn over `rect` in this frame.
    void take(const QRectF& rect) { taken_.push_back(rect); }
    [[nodiscard]] bool isFree(const QRectF& rect) const;

private:
    struct Layout {
        int px = 0;                            ///< 0: does not fit
        QStringList lines;
    };
    [[nodiscard]] const QStaticText& prepared(const QString& text, int px);
    [[nodiscard]] double widthOf(const QString& text, int px);
    [[nodiscard]] QStringList wrapped(const QStringList& words, int px, double width, int most_lines);
    [[nodiscard]] Layout layout(const QString& text, QSizeF room);
    void drawLines(QPainter& painter, const Layout& layout, QPointF centre);

    std::vector<QFont> fonts_;                 ///< by size, from smallest_px
    QHash<QPair<QString, int>, QStaticText> texts_;
    std::vector<QRectF> taken_;
};

}  // namespace cw::ui
