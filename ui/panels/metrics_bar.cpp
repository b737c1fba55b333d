// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/metrics_bar.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include "panels/breakdown_popup.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr double value_scale = 1.42;           // of the body font
constexpr double small_scale = 0.86;
constexpr int least_width = 96;

QColor toneColour(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::good: return colours.good;
    case Tone::warning: return colours.warning;
    case Tone::error: return colours.error;
    case Tone::plain: break;
    }
    return colours.text;
}

struct Fonts {
    QFont caption, value;
    int caption_height, value_height;
    explicit Fonts(const QFont& base)
        : caption(figureFont(base, small_scale, false)), value(figureFont(base, value_scale, true)), caption_height(QFontMetrics(caption).height()),
          value_height(QFontMetrics(value).height())
    {
    }
};

/// The largest of a few sizes in which `text` fits.
QFont fitting(QFont font, const QString& text, int width)
{
    for (int step = 0; step < 5 && QFontMetrics(font).horizontalAdvance(text) > width; ++step) font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

}  // namespace

MetricTile::MetricTile(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void MetricTile::setMetric(const Metric& metric)
{
    if (metric == metric_) return;
    const QString saved = metric.since_saved.isEmpty() ? QString() : tr("%1 since the design was saved").arg(metric.since_saved);
    setToolTip(saved.isEmpty() ? metric.help : metric.help.isEmpty() ? saved : metric.help + QLatin1Char('\n') + saved);
    metric_ = metric;
    setAccessibleName(metric.caption + QStringLiteral(": ") + metric.value);
    setAccessibleDescription(toolTip());
    update();
}

QSize MetricTile::sizeHint() const
{
    const Fonts fonts(font());
    return {least_width + 40, 2 * fonts.caption_height + fonts.value_height + 2 * spacing::tight + spacing::hair};
}

QSize MetricTile::minimumSizeHint() const { return {least_width, sizeHint().height()}; }

void MetricTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Fonts fonts(font());
    const QRect box = rect().adjusted(spacing::wide, spacing::tight, -spacing::tight, -spacing::tight);
    painter.setFont(fonts.caption);
    painter.setPen(Colours::of(palette()).muted);
    painter.drawText(QRect(box.left(), box.top(), box.width(), fonts.caption_height), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(metric_.caption, Qt::ElideRight, box.width()));
    paintValue(painter, QRect(box.left(), box.top() + fonts.caption_height, box.width(), fonts.value_height));
    paintChange(painter, QRect(box.left(), box.bottom() - fonts.caption_height + 1, box.width(), fonts.caption_height));
}

void MetricTile::paintValue(QPainter& painter, const QRect& line) const
{
    const Colours& colours = Colours::of(palette());
    const Fonts fonts(font());
    const int mark_width = metric_.mark.isEmpty() ? 0 : QFontMetrics(fonts.caption).horizontalAdvance(metric_.mark) + spacing::tight + spacing::hair;
    const bool mark_fits = mark_width + 40 < line.width();
    const int value_room = line.width() - (mark_fits ? mark_width : 0);
    painter.setFont(fitting(fonts.value, metric_.value, value_room));
    painter.setPen(toneColour(metric_.tone, colours));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(metric_.value, Qt::ElideRight, value_room));
    if (!mark_fits || metric_.mark.isEmpty()) return;
    const int at = painter.fontMetrics().horizontalAdvance(metric_.value) + spacing::tight + spacing::hair;
    painter.setFont(fonts.caption);
    painter.setPen(metric_.tone == Tone::plain ? colours.good : toneColour(metric_.tone, colours));
    painter.drawText(line.adjusted(at, 2, 0, 2), Qt::AlignLeft | Qt::AlignVCenter, metric_.mark);
}

void MetricTile::paintChange(QPainter& painter, const QRect& line) const
{
    const Colours& colours = Colours::of(palette());
    const QFont small = figureFont(font(), small_scale, false);
    int at = line.left();
    if (!metric_.delta.isEmpty()) {
        painter.setFont(figureFont(font(), small_scale, true));
        painter.setPen(colours.accent);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metric_.delta);
        at += painter.fontMetrics().horizontalAdvance(metric_.delta) + spacing::normal;
    }
    if (metric_.since_saved.isEmpty()) return;
    painter.setFont(small);
    painter.setPen(colours.muted);
    const int room = line.right() - at + 1;
    // While dragging there is room for the figure alone, if at all.
    for (const QString& text : {tr("%1 since saved").arg(metric_.since_saved), tr("%1 unsaved").arg(metric_.since_saved), metric_.since_saved})
        if (painter.fontMetrics().horizontalAdvance(text) <= room) {
            painter.drawText(QRect(at, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            return;
        }
}

void MetricTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit clicked();
}

MetricsBar::MetricsBar(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session), breakdown_(new BreakdownPopup(session, this))
{
    setAccessibleName(tr("Headline figures"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    for (const Metric& metric : headline(*session.assessment(), nullptr)) {
        auto* tile = new MetricTile(this);
        tile->setMetric(metric);
        connect(tile, &MetricTile::clicked, this, [this, tile] { activate(*tile); });
        layout->addWidget(tile);
        tiles_.push_back(tile);
    }
    connect(&session_, &DocumentSession::assessmentChanged, this, &MetricsBar::refresh);
    connect(&session_, &DocumentSession::documentChanged, this, &MetricsBar::refresh);
    connect(&session_, &DocumentSession::modifiedChanged, this, &MetricsBar::refresh);
}

void MetricsBar::activate(const MetricTile& tile)
{
    emit activated(tile.metric().key);
    breakdown_->showFor(tile.metric().key, tile);
}

const MetricTile* MetricsBar::tile(const QString& key) const
{
    for (const auto* tile : tiles_)
        if (tile->metric().key == key) return tile;
    return nullptr;
}

void MetricsBar::refresh()
{
    const auto now = session_.assessment(), before = session_.committedAssessment();
    const auto metrics = headline(*now, session_.isPreviewing() ? before.get() : nullptr, session_.savedAssessment().get());
    for (std::size_t i = 0; i < tiles_.size(); ++i) tiles_[i]->setMetric(metrics[i]);
}

void MetricsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    painter.setPen(colours.border);
    for (std::size_t i = 1; i < tiles_.size(); ++i) {
        const int x = tiles_[i]->x();
        painter.drawLine(x, spacing::wide, x, height() - spacing::wide);
    }
}

}  // namespace cw::ui
