// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"

#include <cmath>

#include <QAbstractAxis>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QValueAxis>

#include "charts/chart_export.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int intervals = 5;                   // of a value axis: enough to read from, few enough for a low chart

}  // namespace

double roundedUp(double value)
{
    if (!(value > 0)) return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (value <= step * power) return step * power;
    return 10 * power;
}

ChartFrame::ChartFrame(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(spacing::normal, spacing::tight, spacing::normal, spacing::hair));
    chart()->setLocalizeNumbers(true);         // thousands are separated
    chart()->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    dress();
}

void ChartFrame::dress()
{
    const Colours& c = colours();
    chart()->setBackgroundBrush(c.surface);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setTitleBrush(c.text);
    chart()->setTitleFont(figureFont(font(), 1.0, true));
    chart()->legend()->setLabelColor(c.text);
    chart()->legend()->setFont(figureFont(font(), 0.92, false));
    setBackgroundBrush(c.surface);
}

QFont ChartFrame::axisFont() const { return figureFont(font(), 0.88, false); }

void ChartFrame::setHeading(const QString& heading)
{
    if (chart()->title() != heading) chart()->setTitle(heading);
}

void ChartFrame::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    dress();
    rebuild();
}

void ChartFrame::clear()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ChartFrame::setEmpty(const QString& sentence)
{
    sentence_ = sentence;
    empty_ = !sentence.isEmpty();
    chart()->legend()->setVisible(!empty_);
    viewport()->update();
}

void ChartFrame::addAxis(QAbstractAxis* axis, Qt::Alignment side, const QString& title)
{
    const Colours& c = colours();
    axis->setTitleText(title);
    axis->setTitleVisible(!title.isEmpty());
    axis->setTitleFont(axisFont());
    axis->setLabelsFont(axisFont());
    axis->setTitleBrush(c.muted);
    axis->setLabelsColor(c.muted);
    axis->setGridLineColor(c.border);
    axis->setLinePenColor(c.border);
    chart()->addAxis(axis, side);
}

QValueAxis* ChartFrame::valueAxis(double most, const char* format)
{
    auto* axis = new QValueAxis;
    const double top = roundedUp(most);
    axis->setRange(0, top);
    axis->setTickCount(intervals + 1);
    axis->setLabelFormat(QString::fromLatin1(format));
    return axis;
}

void ChartFrame::contextMenuEvent(QContextMenuEvent* event)
{
    if (empty_) return;
    QMenu menu(this);
    menu.addAction(tr("Copy as picture"), this, [this] { QGuiApplication::clipboard()->setPixmap(grab()); });
    menu.addAction(tr("Copy figures"), this, [this] { QGuiApplication::clipboard()->setText(chartCsv(*chart())); });
    menu.exec(event->globalPos());
}

void ChartFrame::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!empty_) return;
    painter->setPen(colours().muted);
    painter->setFont(font());
    painter->drawText(sceneRect(), Qt::AlignCenter, sentence_);
}

}  // namespace cw::ui
