// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/metrics_bar.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

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
    if (metric.help != metric_.help) setToolTip(metric.help);
    metric_ = metric;
    setAccessibleName(metric.caption + QStringLiteral(": ") + metric.value);
    update();
}

QSize MetricTile::sizeHint() const
{
    const Fonts fonts(font());
    return {least_width + 40, fonts.caption_height + fonts.value_height + 2 * spacing::normal};
}

QSize MetricTile::minimumSizeHint() const { return {least_width, sizeHint().height()}; }

void MetricTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    const Fonts fonts(font());
    const QRect box = rect().adjusted(spacing::wide, spacing::normal - 1, -spacing::tight, -spacing::normal + 1);
    const QFontMetrics small(fonts.caption);
    int room = box.width();
    if (!metric_.delta.isEmpty()) {
        painter.setFont(figureFont(fonts.caption, 1.0, true));
        painter.setPen(colours.accent);
        const int width = std::min(room, painter.fontMetrics().horizontalAdvance(metric_.delta) + 2);
        painter.drawText(QRect(box.right() - width + 1, box.top(), width, fonts.caption_height), Qt::AlignRight | Qt::AlignVCenter, metric_.delta);
        room -= width + spacing::tight;
    }
    painter.setFont(fonts.caption);
    painter.setPen(colours.muted);
    if (room > 24)
        painter.drawText(QRect(box.left(), box.top(), room, fonts.caption_height), Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(metric_.caption, Qt::ElideRight, room));
    const int mark_width = metric_.mark.isEmpty() ? 0 : small.horizontalAdvance(metric_.mark) + spacing::tight + spacing::hair;
    const bool mark_fits = mark_width + 40 < box.width();
    const int value_room = box.width() - (mark_fits ? mark_width : 0);
    const QFont value_font = fitting(fonts.value, metric_.value, value_room);
    painter.setFont(value_font);
    painter.setPen(toneColour(metric_.tone, colours));
    const QRect line(box.left(), box.bottom() - fonts.value_height + 1, box.width(), fonts.value_height);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(metric_.value, Qt::ElideRight, value_room));
    if (!mark_fits || metric_.mark.isEmpty()) return;
    const int at = painter.fontMetrics().horizontalAdvance(metric_.value) + spacing::tight + spacing::hair;
    painter.setFont(fonts.caption);
    painter.setPen(metric_.tone == Tone::plain ? colours.good : toneColour(metric_.tone, colours));
    painter.drawText(line.adjusted(at, 2, 0, 2), Qt::AlignLeft | Qt::AlignVCenter, metric_.mark);
}

void MetricTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit clicked();
}

MetricsBar::MetricsBar(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setAccessibleName(tr("Headline figures"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    for (const Metric& metric : headline(*session.assessment(), nullptr)) {
        auto* tile = new MetricTile(this);
        tile->setMetric(metric);
        connect(tile, &MetricTile::clicked, this, [this, key = metric.key] { emit activated(key); });
        layout->addWidget(tile);
        tiles_.push_back(tile);
    }
    connect(&session_, &DocumentSession::assessmentChanged, this, &MetricsBar::refresh);
    connect(&session_, &DocumentSession::documentChanged, this, &MetricsBar::refresh);
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
    const auto metrics = headline(*now, session_.isPreviewing() ? before.get() : nullptr);
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
