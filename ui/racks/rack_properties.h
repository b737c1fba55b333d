// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include "fields/count_field.h"
#include "fields/text_field.h"
#include "racks/rack_elevation.h"
#include "racks/rack_figures.h"

namespace cw::ui {

/// Beside the elevation: name, role, enclosure and rear door of the rack, the selected device with its unit, what it all
/// adds up to, and the findings of this rack.
class RackProperties final : public QScrollArea {
    Q_OBJECT
public:
    RackProperties(DocumentSession& session, RackElevation& elevation, QWidget* parent = nullptr);

    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] QComboBox& role() { return *role_; }
    [[nodiscard]] QComboBox& enclosure() { return *enclosure_; }
    [[nodiscard]] QComboBox& rearDoor() { return *door_; }
    [[nodiscard]] CountField& unit() { return *unit_; }
    [[nodiscard]] QLabel& device() { return *device_; }
    [[nodiscard]] QLabel& uses() { return *uses_; }
    [[nodiscard]] QListWidget& findings() { return *findings_; }
    /// "40 kW": what a line of the totals says; empty: there is no such line.
    [[nodiscard]] QString figure(const QString& key) const;

public slots:
    void refresh();
    void showSelection();

signals:
    void refused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addIdentity(QVBoxLayout& column);
    void addSelection(QVBoxLayout& column);
    void fillItems(QComboBox& box, catalog::Kind kind, const ItemId& chosen, const QString& none);
    void fillFigures();
    void fillFindings();
    void attempt(const Result<document::Edit>& edit);

    DocumentSession& session_;
    RackElevation& elevation_;
    bool refreshing_ = false;
    std::vector<RackFigure> shown_;
    TextField* name_ = nullptr;
    QComboBox *role_ = nullptr, *enclosure_ = nullptr, *door_ = nullptr;
    QLabel* uses_ = nullptr;
    QLabel* device_ = nullptr;
    CountField* unit_ = nullptr;
    QVBoxLayout* figures_ = nullptr;
    QListWidget* findings_ = nullptr;
};

}  // namespace cw::ui
