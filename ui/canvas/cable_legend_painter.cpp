// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>

#include "canvas/cable_colours.h"
#include "canvas/cable_layer.h"
#include "style/shown_units.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::CableLayer)
};

constexpr double margin = 10, line = 19, swatch = 26, gap = 8;

/// A line of the legend: a stroke, a field, or only words.
struct Row {
    QString text;
    std::optional<QPen> stroke;
    QColor field;
    bool strong = false;
};

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

std::vector<Row> cableRows(const evaluation::NetworkResult& network, bool dark)
{
    std::vector<Row> rows{{Text::tr("Cables: %1").arg(QString::fromStdString(network.name)), {}, {}, true}};
    for (const auto& [medium, total] : network.cables.by_medium)
        if (total.cables > 0)
            rows.push_back({Text::tr("%1: %2 cables, %3").arg(QString::fromStdString(medium), count(total.cables), shownFigure(total.km * 1e6, units::Dimension::length)), mediumPen(medium, 3, dark), {}});
    if (network.cables.unreachable > 0) rows.push_back({Text::tr("longer than any medium reaches: %1 cables").arg(count(network.cables.unreachable)), mediumPen({}, 3, dark), {}});
    return rows;
}

std::vector<Row> cutRows(const evaluation::CableView& view, const evaluation::NetworkResult& network, bool dark)
{
    using evaluation::StandSide;
    const double tbps = static_cast<double>(view.cutCables()) * network.link_gbps / 1000;
    return {{Text::tr("Minimum cut: %1").arg(QString::fromStdString(network.name)), {}, {}, true},
            {Text::tr("racks on side A"), {}, sideColour(StandSide::a, dark)},
            {Text::tr("racks on side B"), {}, sideColour(StandSide::b, dark)},
            {Text::tr("racks with parts on both sides"), {}, sideColour(StandSide::both, dark)},
            {Text::tr("cut: %1 cables, %2 Tb/s in one direction").arg(count(view.cutCables()), QLocale().toString(tbps, 'f', 1)), cutPen(3, dark), {}}};
}

std::vector<Row> fillRows(const std::vector<cabling::TrayFill>& trays, bool dark)
{
    if (trays.empty()) return {{Text::tr("Cable trays: the design has none for data"), {}, {}, true}};
    const double most = 100 * cabling::most_tray_fill;
    const QString names[fill_step_count] = {Text::tr("empty"), Text::tr("up to %1 %").arg(most * 0.5), Text::tr("up to %1 %").arg(most * 0.8), Text::tr("up to %1 %, which are allowed").arg(most),
                                            Text::tr("more than %1 %").arg(most)};
    std::vector<Row> rows{{Text::tr("Fill of cable trays, share of the inside"), {}, {}, true}};
    for (int step = 0; step < fill_step_count; ++step) {
        const auto count = std::count_if(trays.begin(), trays.end(), [step](const auto& fill) { return static_cast<int>(fillStep(fill.fraction())) == step; });
        if (count > 0) rows.push_back({Text::tr("%1: %2 of %3 trays").arg(names[step]).arg(count).arg(trays.size()), {}, fillColour(static_cast<FillStep>(step), dark)});
    }
    return rows;
}

std::vector<Row> networkRows(const PlanPaint& paint, const evaluation::CableView& view, const evaluation::NetworkResult* network)
{
    if (!paint.options.cables && !paint.options.minimum_cut) return {};
    if (!network) return {{Text::tr("Cables: the design has no network"), {}, {}, true}};
    if (!view.known())
        return {{Text::tr("Cables: %1").arg(QString::fromStdString(network->name)), {}, {}, true},
                {network->cables_known ? Text::tr("not drawn: only trees are cabled rack by rack") : Text::tr("not known: no racks are named for the switches of every tier"), {}, {}}};
    std::vector<Row> rows;
    if (paint.options.cables) rows = cableRows(*network, paint.theme.dark);
    if (paint.options.minimum_cut)
        for (Row& row : cutRows(view, *network, paint.theme.dark)) rows.push_back(std::move(row));
    return rows;
}

std::vector<Row> rowsOf(const PlanPaint& paint, const evaluation::CableView& view, const evaluation::NetworkResult* network, const std::vector<cabling::TrayFill>& trays)
{
    std::vector<Row> rows = networkRows(paint, view, network);
    if (paint.options.tray_fill)
        for (Row& row : fillRows(trays, paint.theme.dark)) rows.push_back(std::move(row));
    return rows;
}

QFont legendFont(bool strong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    font.setBold(strong);
    return font;
}

void paintRow(const PlanPaint& paint, const Row& row, const QRectF& at)
{
    QPainter& p = paint.painter;
    const QRectF sign(at.left(), at.center().y() - 6, swatch, 12);
    if (row.stroke) {
        p.setPen(*row.stroke);
        p.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y()));
    }
    if (row.field.isValid()) p.fillRect(paint.crisp(sign.adjusted(7, 0, -7, 0)), row.field);
    p.setFont(legendFont(row.strong));
    p.setPen(paint.theme.chrome);
    p.drawText(at.adjusted(row.stroke || row.field.isValid() ? swatch + gap : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.text);
}

}  // namespace

void paintCableLegend(const PlanPaint& paint, const evaluation::CableView& view, const evaluation::NetworkResult* network, const std::vector<cabling::TrayFill>& trays)
{
    const std::vector<Row> rows = rowsOf(paint, view, network, trays);
    double width = 0;
    for (const Row& row : rows)
        width = std::max(width, QFontMetricsF(legendFont(row.strong)).horizontalAdvance(row.text) + (row.stroke || row.field.isValid() ? swatch + gap : 0));
    const double left = (paint.options.rulers ? ruler_px : 0) + 12;
    const QRectF plate(left, left, width + 2 * margin, static_cast<double>(rows.size()) * line + margin);
    QPainter& p = paint.painter;
    p.setRenderHint(QPainter::Antialiasing, true);
    p.setPen(Qt::NoPen);
    p.setBrush(paint.theme.chrome_back);
    p.drawRoundedRect(plate, 4, 4);
    p.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < rows.size(); ++i) paintRow(paint, rows[i], QRectF(plate.left() + margin, plate.top() + margin / 2 + static_cast<double>(i) * line, width, line));
}

}  // namespace cw::ui
