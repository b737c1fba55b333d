// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "drawing/diagram_view.h"
#include "drawing/sheet.h"
#include "evaluation/assessment.h"
#include "fabric/custom_graph.h"

class QMenu;

namespace cw::ui {

/// The diagram of one network, as it is printed, to be looked into: the wheel zooms to the pointer, dragging pans, a click
/// unfolds a group, a pod, a plane or a rail. With the keyboard: arrows go from part to part, Return unfolds, + and - zoom,
/// Home fits everything, Esc folds again what was unfolded. In the dark theme the paper is dark.
class NetworkDiagram final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkDiagram(QWidget* parent = nullptr);

    /// Null: none is chosen. What is unfolded stays as long as it is the same network. `graph`: of a network that is drawn
    /// cable by cable.
    void show(const evaluation::NetworkResult* network, const fabric::CustomGraph& graph = {});
    using QWidget::show;
    [[nodiscard]] const std::optional<drawing::Sheet>& sheet() const { return sheet_; }
    [[nodiscard]] const drawing::DiagramView& view() const { return view_; }
    [[nodiscard]] const std::vector<drawing::DiagramPart>& parts() const { return parts_; }
    /// Index of the part that the keyboard is on; nothing: none.
    [[nodiscard]] std::optional<std::size_t> current() const { return current_; }
    /// Where a part is on the widget.
    [[nodiscard]] QRectF placeOf(const drawing::DiagramPart& part) const;
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

    void setHalvesShown(bool shown);
    void fit();
    void zoomAbout(const QPointF& where, double factor);
    /// Actions that a menu offers: fold, fit, division, export.
    void fillMenu(QMenu& menu);
    /// By the ending of the path: .svg, .pdf or .png. A sentence when it cannot be written.
    [[nodiscard]] std::optional<QString> write(const QString& path) const;

    /// "Leaves 1 to 16 of 32: 16 switches, 512 endpoints, ..."
    [[nodiscard]] static QString wordsFor(const drawing::DiagramPart& part);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();
    void press(std::size_t part);
    void fold();
    void go(int dx, int dy);
    void setCurrent(std::optional<std::size_t> part);
    void keepInSight();
    void exportAs();
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF& where) const;
    [[nodiscard]] double scale() const;        ///< pixels per millimetre of the paper
    [[nodiscard]] QPointF origin() const;      ///< of the paper

    std::optional<evaluation::NetworkResult> network_;
    fabric::CustomGraph graph_;
    drawing::DiagramView view_;
    std::optional<drawing::Sheet> sheet_;
    drawing::Sheet dark_sheet_;
    std::vector<drawing::DiagramPart> parts_;
    std::optional<std::size_t> hovered_, current_;
    double zoom_ = 1;
    QPointF shift_;                            ///< of the paper's middle from the widget's, in pixels
    QPointF pressed_at_, shift_before_;
    bool dragging_ = false;
};

}  // namespace cw::ui
