// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "session/document_session.h"

namespace cw::ui {

class AreaPage;
class InspectorPage;
class PlacementPage;
class ProjectPage;
class SelectionPage;

/// The properties of what is selected; of the project when nothing is. Every change is one history entry.
class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(DocumentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] PlacementPage& placementPage() { return *placement_; }
    [[nodiscard]] AreaPage& areaPage() { return *area_; }
    [[nodiscard]] SelectionPage& selectionPage() { return *selection_; }
    [[nodiscard]] ProjectPage& projectPage() { return *project_; }
    /// The one that is shown.
    [[nodiscard]] const InspectorPage* current() const { return current_; }
    [[nodiscard]] QSize sizeHint() const override { return {280, 500}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void refresh();
    void turnTo(InspectorPage* page);

    DocumentSession& session_;
    PlacementPage* placement_;
    AreaPage* area_;
    SelectionPage* selection_;
    ProjectPage* project_;
    InspectorPage* current_ = nullptr;
};

}  // namespace cw::ui
