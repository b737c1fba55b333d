// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/subject_name.h"

#include <QCoreApplication>

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::SubjectName)
};

template <class Row>
std::string named(const document::Document& document, const decltype(Row::id)& id, std::string Row::*name)
{
    const Row* row = document.find<Row>(id);
    return row && !(row->*name).empty() ? row->*name : id.text();
}

struct Namer {
    const document::Document& document;

    QString operator()(const PlacementId& id) const { return from(named<floorplan::Placement>(document, id, &floorplan::Placement::label)); }
    QString operator()(const AreaId& id) const { return from(named<floorplan::Area>(document, id, &floorplan::Area::name)); }
    QString operator()(const BlockId& id) const { return from(named<floorplan::Block>(document, id, &floorplan::Block::name)); }
    QString operator()(const RackId& id) const { return from(named<floorplan::RackDesign>(document, id, &floorplan::RackDesign::name)); }
    QString operator()(const NetworkId& id) const { return from(named<fabric::Network>(document, id, &fabric::Network::name)); }
    QString operator()(const SupplyId& id) const { return from(named<power::Supply>(document, id, &power::Supply::name)); }
    QString operator()(const PhaseId& id) const { return from(named<phases::Phase>(document, id, &phases::Phase::name)); }
    QString operator()(const TrayId& id) const { return from(named<cabling::Tray>(document, id, &cabling::Tray::name)); }
    QString operator()(const ItemId& id) const
    {
        const auto catalog = document.catalog();
        const catalog::Item* item = catalog.find(id);
        return from(item && !item->name.empty() ? item->name : id.text());
    }
    QString operator()(const PlanId& id) const
    {
        if (id.text() == "power") return Text::tr("Power distribution");
        if (id.text() == "cooling") return Text::tr("Cooling");
        if (id.text() == "environment") return Text::tr("Environment");
        if (id.text() == "economics") return Text::tr("Economics");
        return Text::tr("The design");
    }

    static QString from(const std::string& text) { return QString::fromStdString(text); }
};

}  // namespace

QString subjectName(const checks::SubjectId& subject, const document::Document& document) { return std::visit(Namer{document}, subject); }

}  // namespace cw::ui
