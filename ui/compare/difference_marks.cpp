// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/difference_marks.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "style/colours.h"

namespace cw::ui {

namespace {

constexpr double least_px = 8;                 // a smaller frame could not be found
constexpr double air_px = 3;

}  // namespace

DifferenceMarks::DifferenceMarks(PlanView& plan) : QWidget(&plan), plan_(plan)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    plan.installEventFilter(this);
    connect(&plan, &PlanView::viewportChanged, this, qOverload<>(&QWidget::update));
    setGeometry(plan.rect());
}

void DifferenceMarks::show(const std::set<document::Subject>& only_here, const std::set<document::Subject>& changed)
{
    only_here_ = only_here;
    changed_ = changed;
    update();
}

void DifferenceMarks::frame(QPainter& painter, const std::set<document::Subject>& subjects, const QColor& colour, Qt::PenStyle style) const
{
    QColor veil = colour;
    veil.setAlpha(36);
    painter.setPen(QPen(colour, 2, style));
    painter.setBrush(veil);
    for (const auto& subject : subjects) {
        const geometry::Rect rect = plan_.scene().extentOf(subject);
        if (rect.isEmpty()) continue;
        QRectF box = plan_.viewport().toWidget(rect).adjusted(-air_px, -air_px, air_px, air_px);
        const QPointF centre = box.center();
        box.setSize({std::max(box.width(), least_px), std::max(box.height(), least_px)});
        box.moveCenter(centre);
        painter.drawRect(box);
    }
}

void DifferenceMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Colours::of(palette());
    frame(painter, changed_, colours.warning, Qt::DashLine);
    frame(painter, only_here_, colours.accent, Qt::SolidLine);
}

bool DifferenceMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) setGeometry(plan_.rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw::ui
