// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/label_painter.h"

#include <algorithm>
#include <array>

#include <QGuiApplication>

namespace cw::ui {

namespace {

constexpr int most_kept_texts = 20000;         // some 10 MB; a screen holds a few thousand legible labels
constexpr double line_height = 1.18;           // of the font size
constexpr double tag_padding = 4.0;
constexpr int tag_px = 12;

}  // namespace

LabelPainter::LabelPainter()
{
    for (int px = smallest_px; px <= largest_px; ++px) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(px);
        font.setHintingPreference(QFont::PreferVerticalHinting);
        fonts_.push_back(font);
    }
}

void LabelPainter::beginFrame()
{
    taken_.clear();
    if (texts_.size() > most_kept_texts) texts_.clear();
}

bool LabelPainter::isFree(const QRectF& rect) const
{
    return std::none_of(taken_.begin(), taken_.end(), [&rect](const QRectF& other) { return other.intersects(rect); });
}

const QStaticText& LabelPainter::prepared(const QString& text, int px)
{
    const auto key = qMakePair(text, px);
    if (const auto known = texts_.constFind(key); known != texts_.constEnd()) return *known;
    QStaticText fresh(text);
    fresh.setTextFormat(Qt::PlainText);
    fresh.setPerformanceHint(QStaticText::AggressiveCaching);
    fresh.prepare(QTransform(), fonts_[static_cast<std::size_t>(px - smallest_px)]);
    return *texts_.insert(key, std::move(fresh));
}

double LabelPainter::widthOf(const QString& text, int px)
{
    return prepared(text, px).size().width();
}

QStringList LabelPainter::wrapped(const QStringList& words, int px, double width, int most_lines)
{
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && widthOf(longer, px) <= width) {
            lines.back() = longer;
            continue;
        }
        if (lines.size() == most_lines || widthOf(word, px) > width) return {};
        lines.push_back(word);
    }
    return lines;
}

LabelPainter::Layout LabelPainter::layout(const QString& text, QSizeF room)
{
    const int tallest = std::min(largest_px, static_cast<int>(room.height() / line_height));
    if (tallest < smallest_px) return {};
    // One line is tried at full size before a smaller one, and a smaller line before two.
    for (const int px : {tallest, std::min(tallest, 10), smallest_px})
        if (widthOf(text, px) <= room.width()) return {px, {text}};
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2) return {};
    for (const int px : {std::min(tallest, 11), smallest_px}) {
        const int lines = std::min(3, static_cast<int>(room.height() / (px * line_height)));
        if (lines < 2) continue;
        if (QStringList fitting = wrapped(words, px, room.width(), lines); !fitting.isEmpty()) return {px, fitting};
    }
    return {};
}

void LabelPainter::drawLines(QPainter& painter, const Layout& layout, QPointF centre)
{
    painter.setFont(fonts_[static_cast<std::size_t>(layout.px - smallest_px)]);
    const double step = layout.px * line_height;
    double y = centre.y() - step * static_cast<double>(layout.lines.size()) / 2;
    for (const QString& line : layout.lines) {
        const QStaticText& text = prepared(line, layout.px);
        const QSizeF size = text.size();
        painter.drawStaticText(QPointF(centre.x() - size.width() / 2, y + (step - size.height()) / 2), text);
        y += step;
    }
}

bool LabelPainter::drawInside(QPainter& painter, const QRectF& box, const QString& text, const QColor& colour, bool may_turn)
{
    const QSizeF room(box.width() - 4, box.height() - 2);
    if (text.isEmpty() || std::max(room.width(), room.height()) < 2 * smallest_px || !isFree(box)) return false;
    painter.setPen(colour);
    if (const Layout upright = layout(text, room); upright.px > 0) {
        drawLines(painter, upright, box.center());
        return true;
    }
    if (!may_turn || room.height() <= room.width()) return false;
    const Layout turned = layout(text, {box.height() - 4, box.width() - 2});
    if (turned.px == 0) return false;
    painter.save();
    painter.translate(box.center());
    painter.rotate(-90);
    drawLines(painter, turned, {0, 0});
    painter.restore();
    return true;
}

std::optional<LabelPainter::Tag> LabelPainter::placeTag(const QRectF& box, const QRectF& visible, const QString& text)
{
    if (text.isEmpty()) return std::nullopt;
    const QRectF shown = box.intersected(visible).adjusted(4, 4, -4, -4);
    const QSizeF size(widthOf(text, tag_px) + 2 * tag_padding, tag_px * line_height + 4);
    if (shown.width() < size.width() || shown.height() < 1.6 * size.height()) return std::nullopt;
    const std::array<QPointF, 4> corners{shown.topLeft(), shown.bottomLeft() - QPointF(0, size.height()),
                                         shown.topRight() - QPointF(size.width(), 0),
                                         shown.bottomRight() - QPointF(size.width(), size.height())};
    for (const QPointF& corner : corners) {
        const QRectF plate(corner, size);
        if (!isFree(plate)) continue;
        take(plate);
        return Tag{plate, text};
    }
    return std::nullopt;
}

void LabelPainter::drawTag(QPainter& painter, const Tag& tag, const QColor& colour, const QColor& plate)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.drawRoundedRect(tag.plate, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colour);
    drawLines(painter, {tag_px, {tag.text}}, tag.plate.center());
}

}  // namespace cw::ui
