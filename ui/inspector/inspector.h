// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "inspector/design_pages.h"
#include "session/document_session.h"

namespace cw::ui {

class AreaPage;
class InspectorPage;
class CopyPage;
class NetworkPage;
class TrayPage;
class ItemPage;
class PlacementPage;
class ProjectPage;
class SelectionPage;

/// The properties of what is selected; of the project when nothing is. Below a placement stands the catalogue's record of
/// what it is made of. Every change is one history entry.
class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(DocumentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] PlacementPage& placementPage() { return *placement_; }
    [[nodiscard]] CopyPage& copyPage() { return *copy_; }
    [[nodiscard]] AreaPage& areaPage() { return *area_; }
    [[nodiscard]] SelectionPage& selectionPage() { return *selection_; }
    [[nodiscard]] ProjectPage& projectPage() { return *project_; }
    [[nodiscard]] ItemPage& itemPage() { return *item_; }
    /// An item of the catalogue by itself, until something else is selected.
    void showItem(const ItemId& id);
    /// A cable tray, until something is selected on the plan.
    void showTray(const TrayId& id);
    [[nodiscard]] TrayPage& trayPage() { return *tray_; }
    /// A network, until something is selected on the plan.
    void showNetwork(const NetworkId& id);
    [[nodiscard]] NetworkPage& networkPage() { return *network_; }
    /// The page of a part of the design, until something else is selected. Racks open their elevation.
    void showDesign(const DesignPlace& place);
    [[nodiscard]] const DesignPages& designPages() const { return design_; }
    /// A new item made from it, shown by itself.
    void copyItem(const ItemId& id);
    /// The one that is shown; of two, the upper one.
    [[nodiscard]] const InspectorPage* current() const { return current_; }
    [[nodiscard]] QSize sizeHint() const override { return {280, 500}; }

signals:
    /// The elevation of a rack design is asked for.
    void rackRequested(const cw::RackId& id);
    /// The racks of the design are asked for.
    void racksRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void refresh();
    void turnTo(InspectorPage* page, bool with_item = false);
    void showContentOf(const PlacementId& id);

    DocumentSession& session_;
    PlacementPage* placement_;
    AreaPage* area_;
    SelectionPage* selection_;
    ProjectPage* project_;
    ItemPage* item_;
    CopyPage* copy_;
    NetworkPage* network_;
    TrayPage* tray_;
    DesignPages design_;
    InspectorPage* current_ = nullptr;
};

}  // namespace cw::ui
