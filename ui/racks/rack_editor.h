// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>
#include <QToolBar>
#include <QWidget>

#include "racks/device_list.h"
#include "racks/rack_elevation.h"
#include "racks/rack_properties.h"

namespace cw::ui {

/// The window in which racks are filled: devices on the left, the elevation in the middle, properties on the right. Its
/// undo is the design's.
class RackEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RackEditor(DocumentSession& session, QWidget* parent = nullptr);

    void showRack(const RackId& id);
    /// The rack that stands there: "Make unique" is about this one copy. False: none stands there.
    bool showRackAt(DocumentSession& where, const PlacementId& id, int column, int row);
    /// Makes an empty rack and shows it; enclosure and role of the one that is shown, else the first enclosure of the catalogue.
    void createRack();

    [[nodiscard]] RackElevation& elevation() { return *elevation_; }
    [[nodiscard]] RackProperties& properties() { return *properties_; }
    [[nodiscard]] DeviceList& devices() { return *devices_; }
    [[nodiscard]] QComboBox& chooser() { return *chooser_; }
    [[nodiscard]] QLabel& message() { return *message_; }
    struct Actions {
        QAction *create, *duplicate_rack, *unique, *remove_rack, *undo, *redo, *copy, *cut, *paste, *duplicate, *remove, *select_all, *front, *rear, *side;
    };
    [[nodiscard]] const Actions& actions() const { return a_; }

signals:
    /// Another rack is shown.
    void rackChanged();

private:
    void makeActions();
    void connectActions();
    void buildBar(QToolBar& bar);
    void build();
    void refresh();
    void fillChooser();
    void say(const QString& text);
    /// Commits in `where` and shows the rack that it makes.
    void commitNew(DocumentSession& where, const Result<document::Edit>& edit);

    DocumentSession& session_;
    Actions a_{};
    RackElevation* elevation_;
    RackProperties* properties_;
    DeviceList* devices_;
    QComboBox* chooser_;
    QLabel* message_;
    QPointer<DocumentSession> where_;
    std::optional<ChosenCopy> copy_;
};

}  // namespace cw::ui
