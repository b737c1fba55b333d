// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/site_page.h"

#include <cmath>

#include <QHeaderView>

#include "style/shown_units.h"

namespace cw::ui {

using floorplan::Site;
using geometry::Mm;
using units::Dimension;

namespace {

constexpr int least_corners = 3;

QTableWidgetItem* cell(Mm mm)
{
    auto* item = new QTableWidgetItem(editText(static_cast<double>(mm), Dimension::length));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}  // namespace

SitePage::SitePage(DocumentSession& session, QWidget* parent) : RowPage(session, parent)
{
    addTitle()->setText(tr("Site"));
    addCaption()->setText(tr("The land and who decides about it"));
    addText(tr("Name"), &Site::name);
    addText(tr("Address"), &Site::address);
    addText(tr("Authority"), &Site::jurisdiction, tr("County and utility that decide"));
    addCount(tr("True north, °"), [](const Site& row) { return std::optional(row.north_degrees); }, [](Site& row, std::optional<int> degrees) { row.north_degrees = ((degrees.value_or(0) % 360) + 360) % 360; }, -359, 359)
        ->setToolTip(tr("Clockwise from the plan's y axis"));
    addBoundary();
    addClimate();
    finish();
}

void SitePage::addBoundary()
{
    addHeading(tr("Property line"));
    land_ = addFigure(tr("Land"));
    corners_ = new QTableWidget(0, 2);
    corners_->setCornerButtonEnabled(false);
    corners_->setHorizontalHeaderLabels({tr("x, east"), tr("y, north")});
    corners_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    corners_->setSelectionBehavior(QAbstractItemView::SelectRows);
    corners_->setAccessibleName(tr("Corners of the property line"));
    corners_->setMinimumHeight(150);
    // The button where the headers meet selects everything, by keys as well.
    if (auto* all = corners_->findChild<QAbstractButton*>()) {
        all->setAccessibleName(tr("Select all corners"));
        all->setFocusPolicy(Qt::TabFocus);
    }
    addRow(corners_);
    add_ = new QPushButton(tr("Add corner"));
    remove_ = new QPushButton(tr("Delete corner"));
    add_->setToolTip(tr("Half way to the next one"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(add_);
    layout->addWidget(remove_);
    addRow(row);
    problem_ = addCaption();
    problem_->hide();
    connect(corners_, &QTableWidget::cellChanged, this, [this](int corner, int column) {
        if (!isRefreshing()) takeCorner(corner, column);
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        auto boundary = session().committed().single<Site>().boundary;
        auto& list = boundary.corners;
        if (list.size() < least_corners) {
            boundary = geometry::Polygon::rectangle({{0, 0}, {200'000, 200'000}});
        } else {
            const auto at = static_cast<std::size_t>(std::max(0, corners_->currentRow()));
            const geometry::Point a = list[at], b = list[(at + 1) % list.size()];
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(at) + 1, {(a.x + b.x) / 2, (a.y + b.y) / 2});
        }
        commitBoundary(tr("Add corner of the property line"), boundary);
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        auto boundary = session().committed().single<Site>().boundary;
        const int corner = corners_->currentRow();
        if (corner < 0 || static_cast<int>(boundary.corners.size()) <= least_corners) return;
        boundary.corners.erase(boundary.corners.begin() + corner);
        commitBoundary(tr("Delete corner of the property line"), boundary);
    });
}

void SitePage::addClimate()
{
    addHeading(tr("Climate"));
    climate_ = addFigure(tr("Record"));
    design_ = addFigure(tr("Design, dry and wet bulb"));
    elevation_ = addFigure(tr("Elevation"));
    elevation_->setToolTip(tr("Of the record of the climate: enter “elevation” there"));
    open_climate_ = new QPushButton(tr("Open the record"));
    addField(QString(), open_climate_);
    open_climate_->setAccessibleName(tr("Open the record of the climate"));
    connect(open_climate_, &QPushButton::clicked, this, [this] { emit itemRequested(session().document().single<cooling::CoolingPlan>().climate); });
}

void SitePage::takeCorner(int row, int column)
{
    auto boundary = session().committed().single<Site>().boundary;
    const auto at = static_cast<std::size_t>(row);
    if (at >= boundary.corners.size()) return;
    const auto mm = units::parse(corners_->item(row, column)->text().toStdString(), Dimension::length);
    const auto plane = static_cast<double>(geometry::largest_coordinate_mm);
    if (!mm || std::abs(*mm) > plane) {
        problem_->setText(mm ? tr("This lies beyond the plan") : QString::fromStdString(mm.error().sentence()));
        problem_->show();
        return fillCorners();
    }
    (column == 0 ? boundary.corners[at].x : boundary.corners[at].y) = static_cast<Mm>(std::llround(*mm));
    commitBoundary(tr("Move corner of the property line"), boundary);
}

void SitePage::commitBoundary(const QString& title, const geometry::Polygon& boundary)
{
    const bool fine = geometry::isSimple(boundary);
    problem_->setText(fine ? QString() : tr("The line would cross itself: move the corners apart"));
    problem_->setVisible(!fine);
    if (fine) changeRows(title, [&](Site& site) { site.boundary = boundary; });
    fillCorners();
}

void SitePage::fillCorners()
{
    const Refreshing now(*this);
    const auto& corners = session().document().single<Site>().boundary.corners;
    const int current = corners_->currentRow();
    corners_->setRowCount(static_cast<int>(corners.size()));
    for (int row = 0; row < corners_->rowCount(); ++row) {
        corners_->setItem(row, 0, cell(corners[static_cast<std::size_t>(row)].x));
        corners_->setItem(row, 1, cell(corners[static_cast<std::size_t>(row)].y));
    }
    if (current >= 0 && corners_->rowCount() > 0) corners_->setCurrentCell(std::min(current, corners_->rowCount() - 1), std::max(0, corners_->currentColumn()));
    remove_->setEnabled(corners_->rowCount() > least_corners);
}

void SitePage::refresh()
{
    readFields();
    fillCorners();
    const auto& boundary = session().document().single<Site>().boundary;
    land_->setText(boundary.corners.empty() ? QStringLiteral("—") : QString::fromStdString(units::formatBoth(geometry::areaM2(boundary), Dimension::area)));
    const ItemId& id = session().document().single<cooling::CoolingPlan>().climate;
    const catalog::Item* climate = session().lookup().item(id);
    climate_->setText(climate ? QString::fromStdString(climate->name) : QStringLiteral("—"));
    const auto degrees = [&](const char* key) { return shownFigure(climate ? climate->number(key) : std::nullopt, Dimension::temperature); };
    design_->setText(tr("%1, %2").arg(degrees("design_cooling_db_c"), degrees("design_evaporation_wb_c")));
    const auto elevation = climate ? climate->number("elevation_m") : std::nullopt;
    elevation_->setText(elevation ? shownFigure(*elevation * 1000, Dimension::length) : QStringLiteral("—"));
    open_climate_->setEnabled(climate);
}

}  // namespace cw::ui
