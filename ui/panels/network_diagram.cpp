// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/network_diagram.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "drawing/graph_diagram.h"
#include "drawing/network_diagram.h"
#include "panels/dark_sheet.h"
#include "panels/sheet_export.h"
#include "print/painter.h"
#include "style/colours.h"

namespace cw::ui {

using drawing::DiagramPart;

namespace {

constexpr double most_zoom = 40, zoom_step = 1.25;

}  // namespace

NetworkDiagram::NetworkDiagram(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Network diagram"));
    setMinimumSize(240, 135);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void NetworkDiagram::show(const evaluation::NetworkResult* network, const fabric::CustomGraph& graph)
{
    if ((network ? network_ == *network : !network_) && graph_ == graph) return;
    graph_ = graph;
    const bool same = network && network_ && network->id == network_->id;
    network_ = network ? std::optional(*network) : std::nullopt;
    if (!same) {
        const bool halves = view_.halves;
        view_ = {};
        view_.halves = halves;
        fit();
    }
    redraw();
}

void NetworkDiagram::redraw()
{
    const std::optional<DiagramPart> before = current_ ? std::optional(parts_[*current_]) : std::nullopt;
    parts_.clear();
    sheet_.reset();
    hovered_.reset();
    if (network_ && !graph_.drawn().nodes.empty()) sheet_ = drawing::graphDiagramSheet(network_->name, graph_.drawn(), &parts_);
    else if (network_ && network_->sizing) sheet_ = drawing::networkDiagramSheet(*network_, view_, &parts_);
    if (sheet_) dark_sheet_ = darkened(*sheet_);
    current_.reset();
    if (before)
        if (const auto found = std::find(parts_.begin(), parts_.end(), *before); found != parts_.end()) current_ = static_cast<std::size_t>(found - parts_.begin());
    if (!current_) setAccessibleDescription(network_ && network_->sizing ? QString::fromStdString(network_->sizing->structure) : QString());
    update();
}

double NetworkDiagram::scale() const
{
    if (!sheet_) return 1;
    return std::min(width() / sheet_->width_mm, height() / sheet_->height_mm) * zoom_;
}

QPointF NetworkDiagram::origin() const
{
    return QPointF(width(), height()) / 2 + shift_ - QPointF(sheet_->width_mm, sheet_->height_mm) * scale() / 2;
}

QRectF NetworkDiagram::placeOf(const DiagramPart& part) const
{
    if (!sheet_) return {};
    return {origin() + QPointF(part.frame.x, part.frame.y) * scale(), QSizeF(part.frame.width, part.frame.height) * scale()};
}

std::optional<std::size_t> NetworkDiagram::partAt(const QPointF& where) const
{
    for (std::size_t i = parts_.size(); i-- > 0;)
        if (placeOf(parts_[i]).contains(where)) return i;
    return std::nullopt;
}

void NetworkDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Colours::of(palette());
    if (!sheet_) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(16, 16, -16, -16), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         network_ ? tr("This network cannot be built: %1").arg(QString::fromStdString(network_->error)) : tr("Choose a network to see its diagram."));
        return;
    }
    const drawing::Sheet& shown = colours.dark ? dark_sheet_ : *sheet_;
    painter.fillRect(QRectF(origin(), QSizeF(shown.width_mm, shown.height_mm) * scale()), colours.dark ? paperInTheDark() : QColor(Qt::white));
    painter.save();
    painter.translate(origin());
    print::paint(painter, shown, scale());
    painter.restore();
    const auto outline = [&](std::size_t i, const QColor& colour, double width) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placeOf(parts_[i]).adjusted(-2, -2, 2, 2));
    };
    if (hovered_) outline(*hovered_, colours.accent, 1.5);
    if (current_ && hasFocus()) outline(*current_, colours.accent, 2.5);
}

QString NetworkDiagram::wordsFor(const DiagramPart& part)
{
    using Kind = DiagramPart::Kind;
    const auto number = [](std::int64_t n) { return QString::fromStdString(units::formatCount(n)); };
    QString name;
    switch (part.kind) {
    case Kind::switches:
        name = part.tier == 1 ? tr("Leaf") : part.tier == 2 ? tr("Spine") : part.tier == 3 ? tr("Core switch") : part.tier == 4 ? tr("Top switch") : tr("Switch");
        break;
    case Kind::pods: name = tr("Pod"); break;
    case Kind::groups: name = tr("Group"); break;
    case Kind::domains: name = tr("NVLink domain"); break;
    case Kind::layers: name = tr("Layer"); break;
    case Kind::plane: name = tr("Plane"); break;
    case Kind::rail: name = tr("Rail"); break;
    }
    const std::int64_t last = part.first + (part.count - 1) * part.stride;
    QStringList lines;
    if (part.count == 0) return tr("Fold these again");
    if (!part.name.empty()) lines << QString::fromStdString(part.name);
    else if (part.count == 1) lines << tr("%1 %2 of %3").arg(name, number(part.first), number(part.of));
    else if (part.stride > 1) lines << tr("%1: %2 to %3 of %4, every %5th").arg(name, number(part.first), number(last), number(part.of), number(part.stride));
    else lines << tr("%1: %2 to %3 of %4").arg(name, number(part.first), number(last), number(part.of));
    if (part.switches > 0) lines << tr("%n switch(es)", nullptr, static_cast<int>(part.switches));
    if (part.endpoints > 0) lines << tr("%1 endpoints").arg(number(part.endpoints));
    if (part.links_up > 0) lines << tr("%1 links out of it, %2 Tb/s").arg(number(part.links_up), QString::number(part.up_tbps, 'g', 5));
    if (part.sides.a + part.sides.b > 0)
        lines << (part.sides.divided() ? tr("Divided by the least cut: %1 on side A, %2 on side B").arg(number(part.sides.a), number(part.sides.b)) : part.sides.a > 0 ? tr("On side A of the least cut") : tr("On side B of the least cut"));
    if (part.cut) lines << tr("Links of it are cut");
    return lines.join(QLatin1Char('\n'));
}

bool NetworkDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) update();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const auto part = partAt(help->pos())) QToolTip::showText(help->globalPos(), wordsFor(parts_[*part]), this, placeOf(parts_[*part]).toAlignedRect());
    else QToolTip::hideText();
    return true;
}

void NetworkDiagram::fit()
{
    zoom_ = 1;
    shift_ = {};
    update();
}

void NetworkDiagram::zoomAbout(const QPointF& where, double factor)
{
    const double wanted = std::clamp(zoom_ * factor, 1.0, most_zoom);
    factor = wanted / zoom_;
    zoom_ = wanted;
    const QPointF middle(width() / 2.0, height() / 2.0);
    shift_ = zoom_ == 1 ? QPointF() : (where - middle) - ((where - middle) - shift_) * factor;
    keepInSight();
    update();
}

/// The paper never leaves the widget.
void NetworkDiagram::keepInSight()
{
    if (!sheet_) return;
    const double x = sheet_->width_mm * scale() / 2, y = sheet_->height_mm * scale() / 2;
    shift_ = {std::clamp(shift_.x(), -x, x), std::clamp(shift_.y(), -y, y)};
}

void NetworkDiagram::wheelEvent(QWheelEvent* event)
{
    zoomAbout(event->position(), std::pow(zoom_step, event->angleDelta().y() / 120.0));
    event->accept();
}

void NetworkDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    pressed_at_ = event->position();
    shift_before_ = shift_;
    dragging_ = false;
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
        const QPointF way = event->position() - pressed_at_;
        constexpr double least_drag = 4;       // less is a click with an unsteady hand
        dragging_ = dragging_ || way.manhattanLength() > least_drag;
        if (!dragging_) return;
        shift_ = shift_before_ + way;
        keepInSight();
        setCursor(Qt::ClosedHandCursor);
        return update();
    }
    const auto part = partAt(event->position());
    if (part == hovered_) return;
    hovered_ = part;
    if (part && !parts_[*part].key.empty()) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
    update();
}

void NetworkDiagram::mouseReleaseEvent(QMouseEvent* event)
{
    unsetCursor();
    const bool click = !dragging_ && event->button() == Qt::LeftButton;
    dragging_ = false;
    if (!click) return;
    const auto part = partAt(event->position());
    setCurrent(part);
    if (part) press(*part);
}

void NetworkDiagram::mouseDoubleClickEvent(QMouseEvent* event)
{
    pressed_at_ = event->position();
    shift_before_ = shift_;
    if (!partAt(event->position())) fit();
}

void NetworkDiagram::leaveEvent(QEvent*)
{
    hovered_.reset();
    update();
}

void NetworkDiagram::press(std::size_t part)
{
    const DiagramPart pressed = parts_[part];
    if (view_.press(pressed)) redraw();
}

void NetworkDiagram::fold()
{
    const bool halves = view_.halves;
    view_ = {};
    view_.halves = halves;
    redraw();
}

void NetworkDiagram::setHalvesShown(bool shown)
{
    view_.halves = shown;
    redraw();
}

void NetworkDiagram::setCurrent(std::optional<std::size_t> part)
{
    current_ = part;
    setAccessibleDescription(part ? wordsFor(parts_[*part]) : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

/// The nearest part in a direction; what lies across counts double.
void NetworkDiagram::go(int dx, int dy)
{
    if (parts_.empty()) return;
    if (!current_) return setCurrent(0);
    const drawing::Pt from = parts_[*current_].frame.centre();
    std::optional<std::size_t> best;
    double least = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const drawing::Pt to = parts_[i].frame.centre();
        const double along = (to.x - from.x) * dx + (to.y - from.y) * dy;
        const double across = std::abs((to.x - from.x) * dy) + std::abs((to.y - from.y) * dx);
        if (along < 0.5) continue;
        const double far = along + 2 * across;
        if (!best || far < least) {
            best = i;
            least = far;
        }
    }
    if (best) setCurrent(best);
}

void NetworkDiagram::keyPressEvent(QKeyEvent* event)
{
    constexpr double pan_step = 40;
    const QPointF middle(width() / 2.0, height() / 2.0);
    const auto arrow = [&](int dx, int dy) {
        if (event->modifiers() & Qt::ShiftModifier) {
            shift_ -= QPointF(dx, dy) * pan_step;
            keepInSight();
            update();
        } else {
            go(dx, dy);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left: return arrow(-1, 0);
    case Qt::Key_Right: return arrow(1, 0);
    case Qt::Key_Up: return arrow(0, -1);
    case Qt::Key_Down: return arrow(0, 1);
    case Qt::Key_Home: return fit();
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomAbout(middle, zoom_step);
    case Qt::Key_Minus: return zoomAbout(middle, 1 / zoom_step);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current_) press(*current_);
        return;
    case Qt::Key_Escape: {
        drawing::DiagramView folded;
        folded.halves = view_.halves;
        if (!(view_ == folded)) return fold();
        break;
    }
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void NetworkDiagram::fillMenu(QMenu& menu)
{
    menu.addAction(tr("&Fit everything"), this, &NetworkDiagram::fit);
    menu.addAction(tr("Fold &again"), this, &NetworkDiagram::fold);
    auto* halves = menu.addAction(tr("Show the &least cut"), this, &NetworkDiagram::setHalvesShown);
    halves->setCheckable(true);
    halves->setChecked(view_.halves);
    menu.addSeparator();
    menu.addAction(tr("&Export the diagram…"), this, &NetworkDiagram::exportAs);
    for (QAction* action : menu.actions()) action->setEnabled(sheet_.has_value());
}

void NetworkDiagram::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void NetworkDiagram::resizeEvent(QResizeEvent*) { keepInSight(); }

void NetworkDiagram::exportAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the diagram"), QString::fromStdString(network_->name) + QStringLiteral(".svg"),
                                                      tr("Vector picture (*.svg);;PDF document (*.pdf);;Picture (*.png)"));
    if (path.isEmpty()) return;
    if (const auto error = write(path)) QMessageBox::warning(this, tr("Export the diagram"), *error);
}

std::optional<QString> NetworkDiagram::write(const QString& path) const
{
    if (!sheet_) return tr("There is no diagram to export.");
    return writeSheet(*sheet_, path);
}

}  // namespace cw::ui
