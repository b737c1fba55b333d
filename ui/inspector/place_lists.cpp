// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/place_lists.h"

#include <algorithm>

#include <QCoreApplication>

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlaceLists)
};

template <class Row>
void add(QComboBox& list, const Row& row)
{
    list.addItem(QString::fromStdString(row.name.empty() ? row.id.text() : row.name), QString::fromStdString(row.id.text()));
}

}  // namespace

PlaceLists::PlaceLists() : area_list(new QComboBox), phase_list(new QComboBox) {}

void PlaceLists::fill(const document::Document& document)
{
    const auto& area_rows = document.table<floorplan::Area>();
    const auto& phase_rows = document.table<phases::Phase>();
    if (filled_ && area_rows.sharesRowsWith(area_rows_) && phase_rows.sharesRowsWith(phase_rows_)) return;
    area_list->clear();
    area_list->addItem(Text::tr("the site itself"), QString());
    for (const auto& row : area_rows.rows()) add(*area_list, *row);
    phase_list->clear();
    phase_list->addItem(Text::tr("with the first"), QString());
    for (const auto& row : phase_rows.rows()) add(*phase_list, *row);
    area_rows_ = area_rows;
    phase_rows_ = phase_rows;
    filled_ = true;
}

void PlaceLists::select(const AreaId& area, const PhaseId& phase)
{
    area_list->setCurrentIndex(std::max(0, area_list->findData(QString::fromStdString(area.text()))));
    phase_list->setCurrentIndex(std::max(0, phase_list->findData(QString::fromStdString(phase.text()))));
}

AreaId PlaceLists::area() const { return AreaId(area_list->currentData().toString().toStdString()); }
PhaseId PlaceLists::phase() const { return PhaseId(phase_list->currentData().toString().toStdString()); }

}  // namespace cw::ui
