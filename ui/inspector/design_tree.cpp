// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/design_tree.h"

#include <map>

#include <QHeaderView>

#include "document/schedule.h"
#include "inspector/page_words.h"
#include "style/icons.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int part_role = Qt::UserRole, id_role = Qt::UserRole + 1;

QString named(const std::string& name, const std::string& id) { return QString::fromStdString(name.empty() ? id : name); }

}  // namespace

DesignTree::DesignTree(DocumentSession& session, QWidget* parent) : QTreeWidget(parent), session_(session)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setAccessibleName(tr("Design"));
    setIndentation(spacing::section);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setProperty("role", "table");
    const auto choose = [this](const QTreeWidgetItem* line) {
        if (const auto place = placeOfLine(line); place && !filling_) emit chosen(*place);
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(&session_, &DocumentSession::documentReset, this, &DesignTree::refill);
    connect(&session_, &DocumentSession::documentChanged, this, [this](const document::Change& change) {
        const bool rows = !change.ids<phases::Phase>().empty() || !change.ids<power::Supply>().empty() || !change.ids<floorplan::RackDesign>().empty() || !change.ids<fabric::Network>().empty();
        if (rows) refill();
    });
    connect(&session_, &DocumentSession::assessmentChanged, this, &DesignTree::markFindings);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &DesignTree::refill);
    refill();
}

QTreeWidgetItem* DesignTree::addPart(DesignPart part, const QString& name, const char* icon_name)
{
    auto* line = new QTreeWidgetItem(this, {name});
    line->setIcon(0, icon(QString::fromLatin1(icon_name)));
    line->setData(0, part_role, static_cast<int>(part));
    line->setFirstColumnSpanned(true);
    return line;
}

void DesignTree::addRow(QTreeWidgetItem& part, const std::string& id, const QString& name, const QString& figure)
{
    auto* line = new QTreeWidgetItem(&part, {name, figure});
    line->setData(0, part_role, part.data(0, part_role));
    line->setData(0, id_role, QString::fromStdString(id));
    line->setToolTip(0, name);
    line->setFirstColumnSpanned(figure.isEmpty());
    line->setForeground(1, Colours::of(palette()).muted);
    line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

std::optional<DesignPlace> DesignTree::placeOfLine(const QTreeWidgetItem* line)
{
    if (!line) return std::nullopt;
    return DesignPlace{static_cast<DesignPart>(line->data(0, part_role).toInt()), line->data(0, id_role).toString().toStdString()};
}

QTreeWidgetItem* DesignTree::lineOf(const DesignPlace& place) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* part = topLevelItem(i);
        if (placeOfLine(part) == place) return part;
        for (int j = 0; j < part->childCount(); ++j)
            if (placeOfLine(part->child(j)) == place) return part->child(j);
    }
    return nullptr;
}

void DesignTree::refill()
{
    filling_ = true;
    std::map<int, bool> open;
    for (int i = 0; i < topLevelItemCount(); ++i) open[topLevelItem(i)->data(0, part_role).toInt()] = topLevelItem(i)->isExpanded();
    const auto current = placeOfLine(currentItem());
    clear();
    const auto& d = session_.document();
    addPart(DesignPart::project, tr("Project"), "about");
    addPart(DesignPart::site, tr("Site"), "site");
    auto* phases = addPart(DesignPart::phases, tr("Phases"), "recent");
    for (const auto* phase : document::phasesInOrder(d)) addRow(*phases, phase->id.text(), named(phase->name, phase->id.text()), QString::fromStdString(units::formatDate(phase->date)));
    auto* supplies = addPart(DesignPart::supplies, tr("Power supplies"), "power");
    for (const auto* supply : document::suppliesInOrder(d)) addRow(*supplies, supply->id.text(), named(supply->name, supply->id.text()), page_words::megawatts(supply->capacity_mw));
    addPart(DesignPart::power, tr("Power distribution"), "power");
    addPart(DesignPart::cooling, tr("Cooling"), "cooling");
    addPart(DesignPart::environment, tr("Environment"), "water");
    addPart(DesignPart::economics, tr("Economics"), "money");
    auto* networks = addPart(DesignPart::networks, tr("Networks"), "network");
    for (const auto& network : d.table<fabric::Network>().rows()) addRow(*networks, network->id.text(), named(network->name, network->id.text()));
    auto* racks = addPart(DesignPart::racks, tr("Racks"), "rack");
    for (const auto& rack : d.table<floorplan::RackDesign>().rows()) addRow(*racks, rack->id.text(), named(rack->name, rack->id.text()));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const auto was = open.find(topLevelItem(i)->data(0, part_role).toInt());
        topLevelItem(i)->setExpanded(was == open.end() || was->second);
    }
    if (current) setCurrentItem(lineOf(*current));
    filling_ = false;
    markFindings();
}

/// A part that is folded shows what is about its rows as well.
void DesignTree::markFindings()
{
    std::map<QTreeWidgetItem*, checks::Severity> worst;
    const auto assessment = session_.assessment();
    for (const checks::Finding& finding : assessment->findings)
        for (const checks::SubjectId& subject : finding.subjects) {
            const auto place = finding.waived ? std::nullopt : placeOf(subject);
            for (QTreeWidgetItem* line = place ? lineOf(*place) : nullptr; line; line = line->parent()) {
                const auto [at, is_new] = worst.try_emplace(line, finding.severity);
                if (!is_new) at->second = std::min(at->second, finding.severity);
            }
        }
    const Colours& colours = Colours::of(palette());
    const auto mark = [&](QTreeWidgetItem* line) {
        const auto at = worst.find(line);
        const bool bad = at != worst.end() && at->second != checks::Severity::note;
        line->setForeground(0, !bad ? colours.text : at->second == checks::Severity::error ? colours.error : colours.warning);
        line->setToolTip(0, bad ? tr("%1: there are findings about it").arg(line->text(0)) : line->text(0));
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        mark(topLevelItem(i));
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) mark(topLevelItem(i)->child(j));
    }
}

}  // namespace cw::ui
