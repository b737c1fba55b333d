// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/painter.h"

#include <cmath>

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "drawing/dash.h"

namespace cw::print {

namespace {

using drawing::Align;
using drawing::Weight;

QColor colourOf(drawing::Colour colour) { return QColor(colour.r, colour.g, colour.b); }

QPen penOf(const std::optional<drawing::Stroke>& stroke)
{
    if (!stroke) return Qt::NoPen;
    QPen pen(colourOf(stroke->colour), stroke->width_mm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto lengths = drawing::dashLengthsMm(stroke->dash);
    if (lengths.empty() || stroke->width_mm <= 0) return pen;
    // Qt counts dashes in pen widths.
    QList<qreal> pattern;
    for (const double length : lengths) pattern.append(length / stroke->width_mm);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

QBrush brushOf(const std::optional<drawing::Colour>& fill) { return fill ? QBrush(colourOf(*fill)) : QBrush(Qt::NoBrush); }

QFont::Weight fontWeight(Weight weight)
{
    if (weight == Weight::bold) return QFont::Bold;
    return weight == Weight::semibold ? QFont::DemiBold : QFont::Normal;
}

/// One sheet, in millimetres: the painter is scaled by the caller.
class SheetPainter {
public:
    explicit SheetPainter(QPainter& painter) : painter_(painter) {}

    void operator()(const drawing::Path& path) const
    {
        if (path.points.size() < 2) return;
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(path.points.size()));
        for (const drawing::Pt& point : path.points) polygon.append(QPointF(point.x, point.y));
        painter_.setPen(penOf(path.stroke));
        painter_.setBrush(brushOf(path.fill));
        if (path.closed) painter_.drawPolygon(polygon);
        else painter_.drawPolyline(polygon);
    }

    void operator()(const drawing::Circle& circle) const
    {
        painter_.setPen(penOf(circle.stroke));
        painter_.setBrush(brushOf(circle.fill));
        painter_.drawEllipse(QPointF(circle.centre.x, circle.centre.y), circle.radius_mm, circle.radius_mm);
    }

    void operator()(const drawing::Text& text) const;

private:
    QPainter& painter_;
};

/// In font units: how far the line begins left of its anchor.
double startOf(double width, Align align)
{
    if (align == Align::centre) return -width / 2;
    return align == Align::right ? -width : 0;
}

void SheetPainter::operator()(const drawing::Text& text) const
{
    const QString line = QString::fromStdString(text.utf8);
    const QFont font = paperFont(text.weight);
    const double width = QFontMetricsF(font).horizontalAdvance(line);
    if (line.isEmpty() || !(width > 0) || !std::isfinite(width) || text.height_mm <= 0) return;
    const double wanted = drawing::textWidthMm(text.utf8, 1.0, text.weight) * font_units_per_em;
    // Another font than Inter may run wider than the layout allows; a narrower one is left as it is.
    const double squeeze = width > wanted && wanted > 0 ? wanted / width : 1.0;
    painter_.save();
    painter_.translate(text.at.x, text.at.y);
    painter_.rotate(-text.degrees);
    const double scale = text.height_mm / font_units_per_em;
    painter_.scale(scale * squeeze, scale);
    painter_.setFont(font);
    painter_.setPen(colourOf(text.colour));
    painter_.drawText(QPointF(startOf(width, text.align), 0), line);
    painter_.restore();
}

}  // namespace

QFont paperFont(Weight weight)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setWeight(fontWeight(weight));
    font.setPixelSize(font_units_per_em);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter raises hyphens and brackets between digits by glyphs of their own, for which a PDF has no character: a date that is
    // copied or searched would have lost its hyphens.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void paint(QPainter& painter, const drawing::Sheet& sheet, double mm_to_device)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(mm_to_device, mm_to_device);
    const SheetPainter to(painter);
    for (const drawing::Primitive& primitive : sheet.primitives) std::visit(to, primitive);
    painter.restore();
}

}  // namespace cw::print
