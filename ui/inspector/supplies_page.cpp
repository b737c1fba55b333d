// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/supplies_page.h"

#include <algorithm>

#include <QDate>
#include <QMenu>

#include "document/schedule.h"
#include "style/icons.h"
#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

using catalog::Kind;
using power::Supply;
using units::Date;
using units::Dimension;

namespace {

constexpr double most_mw = 100'000;
constexpr double kw_per_mw = 1000;

QString nameOf(const Supply& supply) { return QString::fromStdString(supply.name.empty() ? supply.id.text() : supply.name); }

Date today()
{
    const QDate day = QDate::currentDate();
    return Date(std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())), std::chrono::day(static_cast<unsigned>(day.day())));
}

/// In the order of SupplyKind.
QStringList kindNames()
{
    return {SuppliesPage::tr("Utility"), SuppliesPage::tr("Gas turbines"), SuppliesPage::tr("Gas engines"), SuppliesPage::tr("Diesel standby"), SuppliesPage::tr("Battery")};
}

}  // namespace

SuppliesPage::SuppliesPage(DocumentSession& session, QWidget* parent) : RowPage(session, parent)
{
    addTitle()->setText(tr("Power supplies"));
    addCaption()->setText(tr("What feeds the site, in the order in which it comes"));
    addList();
    addCapacity();
    addTimes();
    addHeading(tr("On its first day"));
    then_ = addFigure(tr("All supplies"));
    need_ = addFigure(tr("Needed by then"));
    finish();
}

void SuppliesPage::addList()
{
    list_ = new RowList;
    list_->setAccessibleName(tr("Power supplies"));
    addRow(list_);
    add_ = new QToolButton;
    add_->setText(tr("Add"));
    add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add_->setIcon(icon(QStringLiteral("new")));
    add_->setPopupMode(QToolButton::InstantPopup);
    auto* kinds = new QMenu(add_);
    const QStringList names = kindNames();
    for (int kind = 0; kind < names.size(); ++kind)
        connect(kinds->addAction(names[kind]), &QAction::triggered, this, [this, kind] { commitAndChoose(document::addSupply(session().committed(), static_cast<power::SupplyKind>(kind), today())); });
    add_->setMenu(kinds);
    duplicate_ = new QPushButton(tr("Duplicate"));
    remove_ = new QPushButton(tr("Delete"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* button : {static_cast<QWidget*>(add_), static_cast<QWidget*>(duplicate_), static_cast<QWidget*>(remove_)}) layout->addWidget(button);
    addRow(row);
    connect(list_, &RowList::chosenChanged, this, &SuppliesPage::refresh);
    connect(duplicate_, &QPushButton::clicked, this, [this] { commitAndChoose(document::duplicateSupplies(session().committed(), ids())); });
    const auto removal = [this] {
        if (!ids().empty()) commit(document::removeSupplies(session().committed(), ids()));
    };
    connect(remove_, &QPushButton::clicked, this, removal);
    connect(list_, &RowList::removeRequested, this, removal);
}

void SuppliesPage::addCapacity()
{
    addHeading(tr("Supply"));
    addText(tr("Name"), &Supply::name);
    addChoice(tr("Kind"), kindNames(), &Supply::kind);
    addItem(tr("Of the make"), {Kind::utility_step, Kind::gas_turbine, Kind::gas_engine, Kind::diesel_generator, Kind::battery}, &Supply::item, tr("None named"));
    addCount(tr("Units"), [](const Supply& row) { return std::optional(row.units); }, [](Supply& row, std::optional<int> n) { row.units = n.value_or(1); }, 1, 10'000);
    capacity_ = addNumber({tr("Capacity"), tr("All units together, as contracted or rated on site"), Dimension::power, &Supply::capacity_mw, 0, most_mw, kw_per_mw, {}});
    energy_ = addNumber({tr("Energy"), tr("Of batteries"), Dimension::energy, &Supply::energy_mwh, 0, 1e6, kw_per_mw, {}});
    addCheck(tr("Carries load"), &Supply::carries_load, tr("Off: standby or ride-through, not counted as supply"));
    connect(capacity_, &MarkedField::resetRequested, this, [this] {
        changeRows(tr("Capacity from the catalogue"), [this](Supply& row) { row.capacity_mw = document::ratedMw(row, session().lookup()).value_or(row.capacity_mw); });
    });
}

void SuppliesPage::addTimes()
{
    addHeading(tr("When, and on whose word"));
    addDate(tr("From"), [](const Supply& row) { return std::optional(row.available_from); }, [](Supply& row, std::optional<Date> date) { row.available_from = date.value_or(row.available_from); }, false);
    addDate(tr("Until"), [](const Supply& row) { return row.available_until; }, [](Supply& row, std::optional<Date> date) { row.available_until = date; }, true)->setToolTip(tr("Of temporary plant; empty: for good"));
    replaces_ = new QComboBox;
    guardFromWheel(*replaces_);
    replaces_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    replaces_->setPlaceholderText(page_words::none(true));
    addField(tr("Replaces"), replaces_);
    connect(replaces_, &QComboBox::activated, this, [this] {
        changeRows(page_words::change(tr("Replaces")), [this](Supply& row) { row.replaces = SupplyId(replaces_->currentData().toString().toStdString()); });
    });
    addCount(tr("Curtailed at, min"), [](const Supply& row) { return row.curtailment_notice_min; }, [](Supply& row, std::optional<int> n) { row.curtailment_notice_min = n; }, 0, 100'000, true)
        ->setToolTip(tr("Notice of curtailment in minutes; empty: firm"));
    addText(tr("Approval"), &Supply::approval, tr("Who must approve, and when"));
    addText(tr("Source"), &Supply::source, tr("Where these figures come from"));
}

std::vector<SupplyId> SuppliesPage::ids() const
{
    std::vector<SupplyId> ids;
    for (const std::string& id : list_->chosen()) ids.emplace_back(id);
    return ids;
}

void SuppliesPage::commitAndChoose(const document::Edit& edit)
{
    std::vector<std::string> made;
    for (const auto& change : edit.list<Supply>())
        if (!change.before) made.push_back(change.id.text());
    commit(edit);
    refresh();
    list_->choose(made);
}

void SuppliesPage::choose(const std::string& id)
{
    refresh();
    if (session().document().find<Supply>(SupplyId(id))) list_->choose({id});
}

/// Nothing replaces itself, nor what replaces it.
void SuppliesPage::fillReplaces()
{
    const auto rows = rowsIn(session().document());
    const auto value = shared<SupplyId>(rows, [](const Supply& row) { return row.replaces; });
    replaces_->clear();
    replaces_->addItem(tr("Nothing"), QString());
    for (const Supply* other : document::suppliesInOrder(session().document())) {
        const bool circular = std::any_of(rows.begin(), rows.end(), [&](const Supply* row) { return row->id == other->id || other->replaces == row->id; });
        if (!circular) replaces_->addItem(nameOf(*other), QString::fromStdString(other->id.text()));
    }
    replaces_->setCurrentIndex(value ? replaces_->findData(QString::fromStdString(value->text())) : -1);
}

void SuppliesPage::showFigures()
{
    const auto rows = rowsIn(session().document());
    std::vector<const Supply*> all;
    for (const auto& row : session().document().table<Supply>().rows()) all.push_back(row.get());
    const bool one = rows.size() == 1;
    setFieldVisible(*energy_, std::any_of(rows.begin(), rows.end(), [](const Supply* row) { return row->kind == power::SupplyKind::battery || row->energy_mwh > 0; }));
    then_->setText(one ? page_words::megawatts(power::supplyMw(all, rows.front()->available_from)) : page_words::none(rows.size() > 1));
    std::optional<double> need;
    const auto assessment = session().assessment();
    for (const auto& phase : assessment->phases.phases)
        if (one && phase.date <= rows.front()->available_from) need = phase.facility_peak_mw;
    need_->setText(one ? page_words::megawatts(need) : page_words::none(rows.size() > 1));
    // The rating of the make is what a reset goes back to; the source is what was entered beside the figures.
    const auto rated = one ? document::ratedMw(*rows.front(), session().lookup()) : std::nullopt;
    const bool as_rated = rated && one && rows.front()->capacity_mw == *rated;
    const QString source = one ? QString::fromStdString(rows.front()->source) : QString();
    capacity_->setMark(one ? std::optional(as_rated ? catalog::Provenance::derived : source.isEmpty() ? catalog::Provenance::estimate : catalog::Provenance::user) : std::nullopt,
                       as_rated ? tr("units times the rating in the catalogue") : source.isEmpty() ? tr("no source is given") : source);
    capacity_->setReset(rated && !as_rated ? tr("Take the rating in the catalogue: %1").arg(page_words::megawatts(rated)) : QString());
}

void SuppliesPage::refresh()
{
    std::vector<RowList::Line> lines;
    for (const Supply* supply : document::suppliesInOrder(session().document())) {
        const QString capacity = page_words::megawatts(supply->capacity_mw);
        lines.push_back({supply->id.text(), tr("%1  %2  %3").arg(QString::fromStdString(units::formatDate(supply->available_from)), capacity, nameOf(*supply)), QString::fromStdString(supply->source)});
    }
    list_->show(lines);
    if (list_->chosen().empty() && !lines.empty()) return list_->choose({lines.front().id});
    const bool any = !ids().empty();
    for (QPushButton* button : {duplicate_, remove_}) button->setEnabled(any);
    readFields();
    fillReplaces();
    showFigures();
    for (auto* field : findChildren<QWidget*>())
        if (qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field) || qobject_cast<QCheckBox*>(field)) field->setEnabled(any);
}

}  // namespace cw::ui
