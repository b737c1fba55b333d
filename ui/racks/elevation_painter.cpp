// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/elevation_painter.h"

#include <QCoreApplication>

#include "canvas/plan_theme.h"
#include "style/theme.h"

namespace cw::ui {

using document::RackSlot;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::RackElevation)
};

constexpr double every_unit_px = 12;           ///< units at least so high have their number, else every fifth

class Brush {
public:
    Brush(QPainter& painter, const ElevationPicture& picture, const QPalette& palette, const QFont& font)
        : p_(painter), picture_(picture), g_(picture.geometry), colours_(Colours::of(palette)), theme_(colours_.dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset()), font_(font)
    {
    }

    void paint()
    {
        paintFrames();
        paintNumbers();
        int strips = 0;
        for (std::size_t i = 0; i < picture_.devices.size(); ++i) paintDevice(i, strips);
        if (picture_.ghost) paintGhost(*picture_.ghost);
    }

private:
    void caption(const QRectF& frame, const QString& text)
    {
        p_.setFont(figureFont(font_, 0.95, true));
        p_.setPen(colours_.muted);
        p_.drawText(QRectF(frame.left() - elevation_numbers_px, frame.top() - elevation_title_px, frame.width() + 2 * elevation_numbers_px, elevation_title_px - 4), Qt::AlignHCenter | Qt::AlignBottom, text);
    }

    void paintFrame(const QRectF& frame)
    {
        p_.setPen(QPen(colours_.border.darker(colours_.dark ? 60 : 130), 1));
        p_.setBrush(colours_.raised);
        p_.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    void paintUnits(const QRectF& rails)
    {
        p_.fillRect(rails, colours_.window);
        p_.setPen(QPen(colours_.border, 1));
        for (int unit = 1; unit <= g_.units() + 1; ++unit) {
            const double y = std::round(g_.bottomOf(unit)) + 0.5;
            p_.drawLine(QPointF(rails.left(), y), QPointF(rails.right(), y));
        }
    }

    void paintFrames()
    {
        paintFrame(g_.frame());
        paintUnits(g_.rails());
        caption(g_.frame(), g_.face() == ElevationFace::front ? Text::tr("Front") : Text::tr("Rear"));
        const QRectF side = g_.sideFrame();
        if (side.isEmpty()) return;
        paintFrame(side);
        const QRectF rails = g_.rails();
        paintUnits(QRectF(side.left() + 3, rails.top(), side.width() - 6, rails.height()));
        caption(side, Text::tr("Side, front on the left"));
        const QRectF door = doorRect(side);
        if (door.isEmpty()) return;
        p_.setPen(Qt::NoPen);
        p_.setBrush(theme_.fillOf(Appearance::cooling));
        p_.drawRect(door);
    }

    /// The rear door, as deep as it says; a plain one is part of the enclosure.
    [[nodiscard]] QRectF doorRect(const QRectF& side) const
    {
        if (picture_.rack.rear_door.empty()) return {};
        return {side.right() - 5, side.top() + 4, 5, side.height() - 8};
    }

    void paintNumbers()
    {
        const QRectF frame = g_.frame();
        QFont font = figureFont(font_, 1.0, false);
        font.setPixelSize(std::clamp(static_cast<int>(g_.unitPx() * 0.72), 9, 13));
        p_.setFont(font);
        for (int unit = 1; unit <= g_.units(); ++unit) {
            const bool strong = unit % 5 == 0 || unit == 1;
            if (!strong && g_.unitPx() < every_unit_px) continue;
            p_.setPen(strong ? colours_.text : colours_.muted);
            const QRectF row(frame.left() - elevation_numbers_px, g_.bottomOf(unit) - g_.unitPx(), elevation_numbers_px - 6, g_.unitPx());
            p_.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(unit));
            p_.drawText(row.translated(frame.width() + elevation_numbers_px + 6, 0), Qt::AlignLeft | Qt::AlignVCenter, QString::number(unit));
        }
    }

    void plate(const QRectF& box, const QColor& fill, bool selected, double opacity)
    {
        p_.setOpacity(opacity);
        p_.setPen(QPen(fill.darker(theme_.dark ? 150 : 128), 1));
        p_.setBrush(fill);
        p_.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        if (selected) {
            p_.setPen(QPen(picture_.focused ? colours_.accent : colours_.muted, 2));
            p_.setBrush(Qt::NoBrush);
            p_.drawRect(box.adjusted(1, 1, -1, -1));
        }
        p_.setOpacity(1);
    }

    void label(const QRectF& box, const QString& text, const QColor& colour)
    {
        QFont font = font_;
        font.setPixelSize(std::clamp(static_cast<int>(g_.unitPx() * 0.74), 10, 14));
        p_.setFont(font);
        p_.setPen(colour);
        const QRectF inner = box.adjusted(6, 0, -6, 0);
        p_.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, inner.width()));
    }

    void paintDevice(std::size_t index, int& strips)
    {
        const RackSlot& slot = picture_.devices[index];
        const catalog::Item* item = picture_.lookup.item(slot.item);
        const Appearance appearance = item ? appearanceOf(item->kind) : Appearance::other;
        const QColor fill = theme_.fillOf(appearance);
        const bool selected = picture_.selected.contains(index);
        const double opacity = picture_.faded.contains(index) ? 0.35 : 1.0;
        if (slot.height_u < 1) {
            if (g_.face() == ElevationFace::rear) plate(g_.zeroUnit(strips), fill, selected, opacity);
            ++strips;
            return;
        }
        const QRectF box = g_.strip(slot.bottom_u, slot.height_u).adjusted(0, 1, 0, 0);
        plate(box, fill, selected, opacity);
        p_.setOpacity(opacity);
        label(box, item && !item->name.empty() ? QString::fromStdString(item->name) : QString::fromStdString(slot.item.text()), theme_.textOf(appearance));
        p_.setOpacity(1);
        if (g_.sideFrame().isEmpty()) return;
        const auto depth = item ? item->number("depth_mm") : std::nullopt;
        const QRectF side = g_.sideStrip(slot.bottom_u, slot.height_u, depth).adjusted(0, 1, 0, 0);
        plate(side, fill, selected, depth ? opacity : opacity * 0.5);
        if (!depth) label(side, Text::tr("depth not known"), theme_.textOf(appearance));
    }

    void paintGhost(const ElevationGhost& ghost)
    {
        const QColor edge = ghost.problem.isEmpty() ? theme_.valid : theme_.invalid;
        QColor fill = edge;
        fill.setAlpha(70);
        QRectF all;
        for (const RackSlot& slot : ghost.devices) {
            const QRectF box = slot.height_u < 1 ? g_.zeroUnit(0) : g_.strip(slot.bottom_u, slot.height_u);
            all |= box;
            p_.setPen(QPen(edge, 2));
            p_.setBrush(fill);
            p_.drawRect(box.adjusted(1, 1, -1, -1));
            const catalog::Item* item = picture_.lookup.item(slot.item);
            if (!g_.sideFrame().isEmpty() && slot.height_u >= 1) p_.drawRect(g_.sideStrip(slot.bottom_u, slot.height_u, item ? item->number("depth_mm") : std::nullopt).adjusted(1, 1, -1, -1));
        }
        const QString units = ghost.devices.size() == 1 && ghost.devices.front().height_u >= 1 ? Text::tr("U%1").arg(ghost.devices.front().bottom_u) : QString();
        const QString text = ghost.problem.isEmpty() ? units : ghost.problem;
        if (!text.isEmpty()) note(all, text, edge);
    }

    /// A plate below what it is about, or above where there is no room; as wide as it may be.
    void note(const QRectF& about, const QString& text, const QColor& edge)
    {
        p_.setFont(font_);
        const double most = g_.size().width() - 2 * elevation_margin_px;
        const QFontMetricsF metrics(font_);
        const QRectF needed = metrics.boundingRect(QRectF(0, 0, most - 16, 200), Qt::TextWordWrap, text);
        QRectF box(about.left(), about.bottom() + 6, needed.width() + 18, needed.height() + 8);
        if (box.bottom() > g_.size().height()) box.moveBottom(about.top() - 6);
        box.moveTop(std::max(2.0, box.top()));
        box.moveRight(std::min(box.right(), g_.size().width() - elevation_margin_px));
        box.moveLeft(std::max(box.left(), elevation_margin_px));
        p_.setPen(QPen(edge, 1));
        p_.setBrush(colours_.surface);
        p_.drawRoundedRect(box, 4, 4);
        p_.setPen(colours_.text);
        p_.drawText(box.adjusted(9, 4, -9, -4), Qt::TextWordWrap | Qt::AlignVCenter, text);
    }

    QPainter& p_;
    const ElevationPicture& picture_;
    const ElevationGeometry& g_;
    const Colours& colours_;
    const PlanTheme theme_;
    const QFont font_;
};

}  // namespace

void paintElevation(QPainter& painter, const ElevationPicture& picture, const QPalette& palette, const QFont& font)
{
    if (picture.geometry.isValid()) Brush(painter, picture, palette, font).paint();
}

}  // namespace cw::ui
