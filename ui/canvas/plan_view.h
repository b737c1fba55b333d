// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>

#include <QPointF>
#include <QWidget>

#include "canvas/plan_options.h"
#include "canvas/plan_scene.h"
#include "canvas/plan_theme.h"
#include "canvas/snapper.h"
#include "canvas/tool.h"
#include "canvas/viewport.h"
#include "session/document_session.h"

namespace cw::ui {

class Minimap;

/// The plan: paints the document of a session itself and hands the mouse to a tool.
///
/// Wheel and pinch zoom about the cursor; middle button, space and drag, or two fingers pan. Keys: Esc, Delete,
/// arrows (Shift: ten times as far), R, M, Ctrl+D, Ctrl+A, +, -, 0, F. Accepts content dragged from the palette
/// (content_mime.h) and shows it as a preview before it is let go.
class PlanView final : public QWidget {
    Q_OBJECT
public:
    explicit PlanView(QWidget* parent = nullptr);
    ~PlanView() override;

    /// Not owned; null: shows nothing. Must outlive the view or be taken away first.
    void setSession(DocumentSession* session);
    [[nodiscard]] DocumentSession* session() const;

    /// Without a tool the plan can be zoomed, panned and dropped on.
    void setTool(std::unique_ptr<Tool> tool);
    [[nodiscard]] Tool* tool() const;

    [[nodiscard]] const Viewport& viewport() const;
    [[nodiscard]] const PlanScene& scene() const;
    [[nodiscard]] const PlanTheme& theme() const;
    [[nodiscard]] const PlanOptions& options() const;
    void setTheme(const PlanTheme& theme);
    void setOptions(const PlanOptions& options);

    [[nodiscard]] bool snapping() const;
    /// The delta to use in place of `wanted` for a rectangle dragged with everything in `without`.
    [[nodiscard]] Snap snap(const geometry::Rect& moving, geometry::Point wanted, const std::set<document::Subject>& without) const;

    /// Only what `foreground` says is lively, everything else stands back; `frame` is marked. Null: everything.
    void setForeground(std::function<bool(const floorplan::Placement&)> foreground, const geometry::Rect& frame);

    /// What lies under the mouse is lit.
    void setHover(std::optional<document::Subject> subject);
    [[nodiscard]] std::optional<document::Subject> hover() const;
    /// Something was said to the user: shown in the status bar until the next hint.
    void hint(const QString& text);

    /// By whole device pixels, so that nothing is painted twice; how far it really was.
    QPointF panBy(QPointF widget_delta);
    /// The same place at the same scale as another view.
    void lookLike(const Viewport& other);
    [[nodiscard]] Minimap& minimap() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void fitAll();
    void zoomToSelection();                    ///< everything when nothing is selected
    void zoomToRect(const cw::geometry::Rect& rect);
    void centreOn(cw::geometry::Point site);
    void zoomIn();
    void zoomOut();
    void setGridVisible(bool visible);
    void setLabelsVisible(bool visible);
    void setFindingsVisible(bool visible);
    void setRulersVisible(bool visible);
    void setSnapping(bool on);

signals:
    void optionsChanged();
    void cursorMoved(cw::geometry::Point site);
    void cursorLeft();
    void zoomChanged(double pixels_per_mm);
    /// Another piece of the site is seen, or at another scale.
    void viewportChanged();
    void statusHint(const QString& text);
    void toolChanged();
    /// The tool has done what it was chosen for (Esc in an idle tool): back to selecting.
    void toolFinished();
    /// A double click on something at a place: open it, edit it.
    void activated(const cw::document::Subject& subject, cw::geometry::Point at);
    /// Esc with nothing to cancel and nothing selected.
    void escaped();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct State;
    void followDocument(const cw::document::Change& change);
    void followReset();
    void setViewport(const Viewport& viewport);
    [[nodiscard]] bool commandKey(QKeyEvent* event);
    [[nodiscard]] bool navigationKey(QKeyEvent* event);
    void escape();
    void restoreCursor();
    void paintStill();
    void paintStanding(QPainter& painter, const QRectF& part);

    std::unique_ptr<State> state_;
};

}  // namespace cw::ui
