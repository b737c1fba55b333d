// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>

#include <QWidget>

#include "racks/elevation_painter.h"
#include "session/document_session.h"

namespace cw::ui {

/// One rack design under the mouse. Devices are dragged from unit to unit (with Ctrl: copied) and dropped in from a list of
/// items; a ghost says whether they may stand there and why not. Up and Down move what is selected by one unit, Shift with
/// them selects the device above or below. Every change is one edit of the session.
class RackElevation final : public QWidget {
    Q_OBJECT
public:
    explicit RackElevation(DocumentSession& session, QWidget* parent = nullptr);

    void showRack(const RackId& id);
    [[nodiscard]] const RackId& rack() const { return rack_; }
    void setFace(ElevationFace face);
    void setSideShown(bool shown);
    [[nodiscard]] const ElevationGeometry& geometryOfRack() const { return geometry_; }

    /// As document::slotsOf() counts them.
    [[nodiscard]] const std::set<std::size_t>& selected() const { return selected_; }
    [[nodiscard]] std::vector<document::RackSlot> selectedSlots() const;
    [[nodiscard]] const std::optional<ElevationGhost>& ghost() const { return ghost_; }
    [[nodiscard]] const std::vector<document::RackSlot>& devices() const { return slots_; }

    /// Above what is selected where there is room, else the lowest free units. False: there is none, and it is said.
    bool mountItem(const ItemId& item);
    /// The lowest selected device, others with it.
    void moveSelectionTo(int bottom_u);

public slots:
    void selectAll();
    void duplicateSelection();
    void deleteSelection();
    void copySelection();
    void cutSelection();
    void paste();

signals:
    void selectionChanged();
    /// Why something was not done.
    void refused(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Drag {
        QPointF from;
        std::size_t grabbed = 0;
        bool moving = false;
        bool copying = false;
        int by_u = 0;
    };
    [[nodiscard]] const floorplan::RackDesign* shownRack() const;
    [[nodiscard]] std::vector<std::size_t> chosen() const { return {selected_.begin(), selected_.end()}; }
    [[nodiscard]] std::optional<std::size_t> deviceAt(QPointF at) const;
    void refresh();
    void layOut();
    void select(std::set<std::size_t> devices);
    void selectSlots(const std::vector<document::RackSlot>& wanted);
    void selectNext(int step);
    void nudge(int by_u);
    void press(std::size_t device, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] Result<document::Edit> dragEdit() const;
    void follow();
    void endDrag(bool keep);
    void showGhost(const std::vector<document::RackSlot>& devices, const Result<document::Edit>& edit);
    void dropGhost();
    bool commit(const Result<document::Edit>& edit, const std::vector<document::RackSlot>& then);
    void hover(QDropEvent& event);
    [[nodiscard]] int dropUnit(const ItemId& item, double y) const;

    DocumentSession& session_;
    RackId rack_;
    ElevationGeometry geometry_;
    ElevationFace face_ = ElevationFace::front;
    bool side_shown_ = true;
    std::vector<document::RackSlot> slots_;
    std::set<std::size_t> selected_;
    std::optional<ElevationGhost> ghost_;
    std::optional<Drag> drag_;
};

}  // namespace cw::ui
