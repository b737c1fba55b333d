// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/phases_page.h"

#include <QDate>
#include <QSignalBlocker>

#include "document/schedule.h"
#include "style/shown_units.h"

namespace cw::ui {

using floorplan::Placement;
using phases::Phase;
using units::Date;

namespace {

QString nameOf(const Phase& phase) { return QString::fromStdString(phase.name.empty() ? phase.id.text() : phase.name); }

Date today()
{
    const QDate day = QDate::currentDate();
    return Date(std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())), std::chrono::day(static_cast<unsigned>(day.day())));
}

}  // namespace

PhasesPage::PhasesPage(DocumentSession& session, QWidget* parent) : RowPage(session, parent)
{
    addTitle()->setText(tr("Phases"));
    addCaption()->setText(tr("What is built when, in the order of the dates"));
    addList();
    addHeading(tr("Phase"));
    addText(tr("Name"), &Phase::name);
    date_ = addDate(tr("Runs from"), [](const Phase& row) { return std::optional(row.date); }, [](Phase& row, std::optional<Date> date) { row.date = date.value_or(row.date); }, false);
    addText(tr("Note"), &Phase::note);
    addHeading(tr("By then, all phases together"));
    gpus_ = addFigure(tr("GPUs installed"));
    online_ = addFigure(tr("GPUs with power"));
    need_ = addFigure(tr("Facility, peak"));
    supply_ = addFigure(tr("Supply"));
    shortfall_ = addFigure(tr("Missing"));
    addHeading(tr("Built with it"));
    built_ = new QListWidget;
    built_->setAccessibleName(tr("Built with this phase"));
    built_->setToolTip(tr("Ticked: built with this phase. Taken out: built with the first."));
    built_->setMinimumHeight(120);
    addRow(built_);
    connect(built_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (isRefreshing() || ids().size() != 1) return;
        const PlacementId id(item->data(Qt::UserRole).toString().toStdString());
        commit(document::buildWith(this->session().committed(), std::span(&id, 1), item->checkState() == Qt::Checked ? ids().front() : PhaseId()));
    });
    finish();
}

void PhasesPage::addList()
{
    list_ = new RowList;
    list_->setAccessibleName(tr("Phases"));
    addRow(list_);
    add_ = new QPushButton(tr("Add"));
    remove_ = new QPushButton(tr("Delete"));
    earlier_ = new QPushButton(tr("Earlier"));
    later_ = new QPushButton(tr("Later"));
    earlier_->setToolTip(tr("Exchange dates with the phase before"));
    later_->setToolTip(tr("Exchange dates with the phase after"));
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; QPushButton* button : {add_, remove_, earlier_, later_}) {
        grid->addWidget(button, i / 2, i % 2);
        ++i;
    }
    addRow(row);
    connect(list_, &RowList::chosenChanged, this, &PhasesPage::refresh);
    connect(add_, &QPushButton::clicked, this, [this] {
        const auto edit = document::addPhase(session().committed(), today());
        commit(edit);
        choose(edit.list<Phase>().front().id.text());
    });
    const auto removal = [this] {
        const auto chosen = ids();
        if (chosen.size() == 1) commit(document::removePhase(session().committed(), chosen.front()));
    };
    connect(remove_, &QPushButton::clicked, this, removal);
    connect(list_, &RowList::removeRequested, this, removal);
    const auto move = [this](int step) {
        if (ids().size() != 1) return;
        if (const auto edit = document::movePhase(session().committed(), ids().front(), step)) commit(*edit);
    };
    connect(earlier_, &QPushButton::clicked, this, [move] { move(-1); });
    connect(later_, &QPushButton::clicked, this, [move] { move(1); });
}

std::vector<PhaseId> PhasesPage::ids() const
{
    std::vector<PhaseId> ids;
    for (const std::string& id : list_->chosen()) ids.emplace_back(id);
    return ids;
}

void PhasesPage::choose(const std::string& id)
{
    refresh();
    if (session().document().find<Phase>(PhaseId(id))) list_->choose({id});
}

void PhasesPage::fillBuilt()
{
    const Refreshing now(*this);
    const auto chosen = ids();
    const auto& rows = session().document().table<Placement>().rows();
    built_->setEnabled(chosen.size() == 1);
    while (built_->count() > static_cast<int>(rows.size())) delete built_->takeItem(built_->count() - 1);
    while (built_->count() < static_cast<int>(rows.size())) built_->addItem(QString());
    for (int i = 0; i < built_->count(); ++i) {
        const Placement& row = *rows[static_cast<std::size_t>(i)];
        const auto* other = session().document().find<Phase>(row.phase);
        const bool here = chosen.size() == 1 && row.phase == chosen.front();
        const QString name = QString::fromStdString(row.label.empty() || row.label.find('{') != std::string::npos ? row.id.text() : row.label);
        QListWidgetItem& item = *built_->item(i);
        item.setText(here ? name : tr("%1 (%2)").arg(name, other ? nameOf(*other) : tr("with the first")));
        item.setData(Qt::UserRole, QString::fromStdString(row.id.text()));
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item.setCheckState(here ? Qt::Checked : Qt::Unchecked);
    }
}

void PhasesPage::showFigures()
{
    const auto chosen = ids();
    const phases::PhaseResult* result = nullptr;
    const auto assessment = session().assessment();
    for (const auto& one : assessment->phases.phases)
        if (chosen.size() == 1 && one.id == chosen.front()) result = &one;
    const auto count = [](std::int64_t n) { return QString::fromStdString(units::formatCount(n)); };
    const QString none = page_words::none(chosen.size() > 1);
    gpus_->setText(result ? count(result->gpus_installed) : none);
    online_->setText(result ? count(result->gpus_online) : none);
    need_->setText(result ? page_words::megawatts(result->facility_peak_mw) : none);
    supply_->setText(result ? page_words::megawatts(result->supply_mw) : none);
    shortfall_->setText(result ? page_words::megawatts(result->shortfall_mw) : none);
    setFieldVisible(*shortfall_, result && result->shortfall_mw > 0);
}

void PhasesPage::refresh()
{
    const auto order = document::phasesInOrder(session().document());
    std::vector<RowList::Line> lines;
    for (const Phase* phase : order) lines.push_back({phase->id.text(), tr("%1  %2").arg(QString::fromStdString(units::formatDate(phase->date)), nameOf(*phase)), QString::fromStdString(phase->note)});
    list_->show(lines);
    if (list_->chosen().empty() && !lines.empty()) return list_->choose({lines.front().id});
    const auto chosen = ids();
    remove_->setEnabled(chosen.size() == 1);
    earlier_->setEnabled(chosen.size() == 1 && document::movePhase(session().committed(), chosen.front(), -1));
    later_->setEnabled(chosen.size() == 1 && document::movePhase(session().committed(), chosen.front(), 1));
    readFields();
    fillBuilt();
    showFigures();
    for (auto* field : findChildren<QLineEdit*>()) field->setEnabled(!chosen.empty());
}

}  // namespace cw::ui
