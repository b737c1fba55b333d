// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTableWidget>

#include "inspector/row_page.h"

namespace cw::ui {

/// The land: whose it is to decide, true north, and the corners of the property line, which can be typed.
class SitePage final : public RowPage<floorplan::Site> {
    Q_OBJECT
public:
    explicit SitePage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

    [[nodiscard]] QTableWidget& corners() { return *corners_; }
    [[nodiscard]] QPushButton& addCorner() { return *add_; }
    [[nodiscard]] QPushButton& removeCorner() { return *remove_; }
    [[nodiscard]] QLabel& land() { return *land_; }
    [[nodiscard]] QLabel& problem() { return *problem_; }

signals:
    /// The record of the climate.
    void itemRequested(const cw::ItemId& id);

protected:
    [[nodiscard]] std::vector<SiteId> ids() const override { return {session().committed().single<floorplan::Site>().id}; }

private:
    void addBoundary();
    void addClimate();
    void fillCorners();
    void takeCorner(int row, int column);
    /// Refused, and said, where the line would cross itself.
    void commitBoundary(const QString& title, const geometry::Polygon& boundary);

    QTableWidget* corners_ = nullptr;
    QPushButton *add_ = nullptr, *remove_ = nullptr;
    QLabel *land_ = nullptr, *problem_ = nullptr, *climate_ = nullptr, *elevation_ = nullptr, *design_ = nullptr;
    QPushButton* open_climate_ = nullptr;
};

}  // namespace cw::ui
