// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/network_page.h"

#include <QSignalBlocker>

#include "style/shown_units.h"
#include "units/units.h"

namespace cw::ui {

using fabric::TierSeat;
using fabric::Topology;
using units::Dimension;

namespace {

constexpr int most_tiers = 4;
constexpr int most_of_anything = 4096;
constexpr double most_gbps = 10'000;

QString fromStd(const std::string& text) { return QString::fromStdString(text); }

/// "1, 2": per tier from the leaf.
QString taperText(const std::vector<double>& taper)
{
    QStringList parts;
    for (const double one : taper) parts << QString::number(one, 'g', 6);
    return parts.join(QStringLiteral(", "));
}

QString tierName(int tier)
{
    switch (tier) {
    case 1: return NetworkPage::tr("Leaf");
    case 2: return NetworkPage::tr("Spine");
    case 3: return NetworkPage::tr("Core");
    default: return NetworkPage::tr("Top");
    }
}

struct Choice {
    QString name, id;
};

/// Only when something is another one: this runs in every frame of a drag.
void fill(QComboBox& box, const std::vector<Choice>& choices, const QString& chosen)
{
    bool same = box.count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < box.count(); ++i) same = box.itemData(i).toString() == choices[static_cast<std::size_t>(i)].id && box.itemText(i) == choices[static_cast<std::size_t>(i)].name;
    if (!same) {
        box.clear();
        for (const Choice& choice : choices) box.addItem(choice.name, choice.id);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

}  // namespace

NetworkPage::NetworkPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    addIdentity();
    addFigures();
    addEndpoints();
    addStructure();
    addSwitches();
    addSeats();
    finish();
}

template <class Change>
void NetworkPage::changeRow(const QString& title, Change change)
{
    const auto* row = session().committed().find<Network>(id_);
    if (!row || isRefreshing()) return;
    Network changed = *row;
    change(changed);
    commit(document::change(session().committed(), title.toStdString(), std::move(changed)));
}

CountField* NetworkPage::addCount(const QString& label, const QString& when_zero, int least, int most, int Network::*member, const QString& help)
{
    auto* field = new CountField(least, most);
    if (least == 0) field->setSpecialValueText(when_zero);
    field->setToolTip(help);
    addField(label, field);
    readers_.emplace_back([field, member](const Network& network) { field->setValue(network.*member); });
    connect(field, &QSpinBox::valueChanged, this, [this, member, label](int value) { changeRow(tr("Change “%1”").arg(label), [&](Network& network) { network.*member = value; }); });
    return field;
}

void NetworkPage::addIdentity()
{
    title_ = addTitle();
    caption_ = addCaption();
    name_ = new TextField;
    purpose_ = new QComboBox;
    // In the order of fabric::Purpose, Technology and Topology.
    purpose_->addItems({tr("Training (back end)"), tr("Front end"), tr("Storage"), tr("Management"), tr("Scale-up")});
    technology_ = new QComboBox;
    technology_->addItems({tr("InfiniBand"), tr("Ethernet"), tr("NVLink")});
    alternative_ = new QCheckBox(tr("Only to compare: not built"));
    addField(tr("Name"), name_);
    addField(tr("Purpose"), purpose_);
    addField(tr("Technology"), technology_);
    addRow(alternative_);
    connect(name_, &TextField::committed, this, [this](const QString& text) { changeRow(tr("Rename network"), [&](Network& network) { network.name = text.toStdString(); }); });
    connect(purpose_, &QComboBox::activated, this, [this](int purpose) { changeRow(tr("Change purpose of network"), [&](Network& network) { network.purpose = static_cast<fabric::Purpose>(purpose); }); });
    connect(technology_, &QComboBox::activated, this,
            [this](int technology) { changeRow(tr("Change technology of network"), [&](Network& network) { network.technology = static_cast<fabric::Technology>(technology); }); });
    connect(alternative_, &QCheckBox::clicked, this, [this](bool on) { changeRow(on ? tr("Only compare network") : tr("Build network"), [&](Network& network) { network.alternative = on; }); });
}

void NetworkPage::addFigures()
{
    addHeading(tr("Comes to"));
    problem_ = addCaption();
    problem_->setProperty("role", "error");
    endpoints_ = addFigure(tr("Endpoint ports"));
    switch_count_ = addFigure(tr("Switches"));
    links_ = addFigure(tr("Links"));
    bisection_ = addFigure(tr("Bisection"));
    cables_ = addFigure(tr("Cable"));
    power_ = addFigure(tr("Power, peak"));
    cost_ = addFigure(tr("Switches and cables"));
    proof_ = addCaption();
}

void NetworkPage::addEndpoints()
{
    addHeading(tr("Endpoints"));
    endpoint_items_ = new QListWidget;
    endpoint_items_->setAccessibleName(tr("Kinds of systems that the network joins"));
    endpoint_items_->setToolTip(tr("Nothing ticked: all GPU systems"));
    endpoint_items_->setMaximumHeight(110);
    endpoint_items_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    endpoint_items_->setTextElideMode(Qt::ElideRight);
    addRow(endpoint_items_);
    addCount(tr("Ports per system"), tr("one per GPU"), 0, 1024, &Network::ports_per_node);
    rate_ = new QuantityField(Dimension::data_rate);
    rate_->setRange(0.1, most_gbps);
    rate_->setHelp(tr("Of one link, one direction"));
    addField(tr("Rate of a link"), rate_);
    connect(rate_, &QuantityField::committed, this, [this](double gbps) { changeRow(tr("Change rate of network"), [&](Network& network) { network.link_gbps = gbps; }); });
    connect(endpoint_items_, &QListWidget::itemChanged, this, [this] {
        changeRow(tr("Change endpoints of network"), [this](Network& network) {
            network.endpoint_items.clear();
            for (int i = 0; i < endpoint_items_->count(); ++i)
                if (const auto* item = endpoint_items_->item(i); item->checkState() == Qt::Checked) network.endpoint_items.emplace_back(item->data(Qt::UserRole).toString().toStdString());
        });
    });
}

void NetworkPage::addStructure()
{
    addHeading(tr("Structure"));
    structure_ = new QComboBox;
    structure_->addItems({tr("Fat tree"), tr("DGX SuperPOD"), tr("Rail-optimised"), tr("Rail-only"), tr("Islands"), tr("Dragonfly"), tr("Dragonfly+"), tr("Torus"), tr("HyperX"), tr("Direct"), tr("NVLink domains")});
    addField(tr("Structure"), structure_);
    connect(structure_, &QComboBox::activated, this, [this](int structure) { changeRow(tr("Change structure of network"), [&](Network& network) { network.topology = static_cast<Topology>(structure); }); });
    addCount(tr("Rails"), {}, 1, 64, &Network::rails, tr("Subnets or leaf groups by position of the GPU in its system"));
    planes_ = addCount(tr("Planes"), {}, 1, 16, &Network::planes, tr("Equal networks side by side; each link of an endpoint is shared out over them"));
    addCount(tr("Tiers"), tr("the fewest"), 0, most_tiers, &Network::tiers);
    addCount(tr("Systems per unit"), tr("no units"), 0, most_of_anything, &Network::nodes_per_unit, tr("Whole units of the leaf tier, as the scalable units of a SuperPOD"));
    addCount(tr("Leaves per pod"), tr("as many as fit"), 0, most_of_anything, &Network::leaves_per_pod, tr("Of a tree of three or more tiers"));
    taper_ = new TextField;
    taper_->setPlaceholderText(tr("1:1 everywhere"));
    taper_->setToolTip(tr("Down over up, per tier from the leaf: 1, 2 tapers the second tier two to one"));
    addField(tr("Taper"), taper_);
    connect(taper_, &TextField::committed, this, &NetworkPage::takeTaper);
}

void NetworkPage::addSwitches()
{
    addHeading(tr("Switches"));
    for (int tier = 1; tier < most_tiers; ++tier) {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        switches_.push_back(box);
        addField(tierName(tier), box);
        connect(box, &QComboBox::activated, this, [this, box, tier] { takeSwitch(tier, ItemId(box->currentData().toString().toStdString())); });
    }
    addCount(tr("Ports"), tr("from the catalogue"), 0, most_of_anything, &Network::radix, tr("Switch ports at the rate of a link"));
}

void NetworkPage::addSeats()
{
    addHeading(tr("Where the switches stand"));
    seats_ = new QListWidget;
    seats_->setAccessibleName(tr("Racks that hold the switches of each tier"));
    seats_->setMaximumHeight(110);
    seats_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addRow(seats_);
    seat_tier_ = new CountField(1, most_tiers);
    seat_rack_ = new QComboBox;
    seat_rack_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add_seat_ = new QPushButton(tr("Add"));
    remove_seat_ = new QPushButton(tr("Remove"));
    addField(tr("Tier"), seat_tier_);
    addField(tr("Every rack of"), seat_rack_);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(add_seat_);
    row->addWidget(remove_seat_);
    row->addStretch();
    addRow(buttons);
    connect(add_seat_, &QPushButton::clicked, this, [this] {
        const TierSeat seat{seat_tier_->value(), RackId(seat_rack_->currentData().toString().toStdString())};
        changeRow(tr("Seat switches"), [&](Network& network) {
            if (std::find(network.seats.begin(), network.seats.end(), seat) == network.seats.end()) network.seats.push_back(seat);
        });
    });
    connect(remove_seat_, &QPushButton::clicked, this, [this] {
        const int at = seats_->currentRow();
        changeRow(tr("Unseat switches"), [at](Network& network) {
            if (at >= 0 && at < static_cast<int>(network.seats.size())) network.seats.erase(network.seats.begin() + at);
        });
    });
    connect(seats_, &QListWidget::currentRowChanged, this, [this](int at) { remove_seat_->setEnabled(at >= 0); });
}

void NetworkPage::takeTaper(const QString& text)
{
    std::vector<double> taper;
    bool good = true;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool number = false;
        QString one = part.trimmed();
        if (one.endsWith(QLatin1String(":1"))) one.chop(2);
        taper.push_back(one.toDouble(&number));
        good = good && number && taper.back() > 0 && taper.back() <= most_of_anything;
    }
    if (good) changeRow(tr("Change taper of network"), [&](Network& network) { network.taper = taper; });
    else problem_->setText(tr("A taper is written as “2” or “1, 2”: down over up, per tier from the leaf."));
    problem_->setVisible(!good || !problem_->text().isEmpty());
}

/// No item: the tier takes the switch of the tier below.
void NetworkPage::takeSwitch(int tier, const ItemId& item)
{
    changeRow(tr("Change switch of network"), [&](Network& network) {
        auto& list = network.switches;
        const auto at = static_cast<std::size_t>(tier - 1);
        if (item.empty()) {
            if (at < list.size()) list.resize(at);
            return;
        }
        while (list.size() < at) list.push_back(list.empty() ? item : list.back());
        if (at < list.size()) list[at] = item;
        else list.push_back(item);
    });
}

void NetworkPage::show(const NetworkId& id)
{
    id_ = id;
    refresh();
}

bool NetworkPage::hasNetwork() const { return session().document().find<Network>(id_) != nullptr; }

void NetworkPage::refresh()
{
    const auto* network = session().document().find<Network>(id_);
    if (!network) return;
    const Refreshing now(*this);
    title_->setText(fromStd(network->name.empty() ? id_.text() : network->name));
    caption_->setText(tr("Network · %1").arg(fromStd(id_.text())));
    name_->setValue(fromStd(network->name));
    purpose_->setCurrentIndex(static_cast<int>(network->purpose));
    technology_->setCurrentIndex(static_cast<int>(network->technology));
    alternative_->setChecked(network->alternative);
    rate_->setValue(network->link_gbps);
    structure_->setCurrentIndex(network->topology == Topology::custom ? -1 : static_cast<int>(network->topology));
    taper_->setValue(taperText(network->taper));
    for (const auto& read : readers_) read(*network);
    showEndpointItems(*network);
    showSwitches(*network);
    showSeats(*network);
    showFigures();
}

/// What stands on the plan and could be joined, and what the network names all the same.
void NetworkPage::showEndpointItems(const Network& network)
{
    std::vector<ItemId> ids = network.endpoint_items;
    for (const auto& rack : session().document().table<floorplan::RackDesign>().rows())
        for (const auto& mounted : rack->devices) {
            const auto* item = session().lookup().item(mounted.item);
            if (!item || (item->kind != catalog::Kind::gpu_system && item->kind != catalog::Kind::server && item->kind != catalog::Kind::storage)) continue;
            if (std::find(ids.begin(), ids.end(), mounted.item) == ids.end()) ids.push_back(mounted.item);
        }
    for (const auto& placement : session().document().table<floorplan::Placement>().rows())
        if (const auto* id = std::get_if<ItemId>(&placement->what))
            if (const auto* item = session().lookup().item(*id); item && item->kind == catalog::Kind::gpu_system && std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
    std::sort(ids.begin(), ids.end());
    const bool same = endpoint_items_->count() == static_cast<int>(ids.size()) && std::equal(ids.begin(), ids.end(), shown_items_.begin(), shown_items_.end());
    if (!same) endpoint_items_->clear();
    shown_items_ = ids;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto* item = session().lookup().item(ids[i]);
        auto* entry = same ? endpoint_items_->item(static_cast<int>(i)) : new QListWidgetItem(endpoint_items_);
        entry->setText(fromStd(item ? item->name : ids[i].text()));
        entry->setToolTip(entry->text());
        entry->setData(Qt::UserRole, fromStd(ids[i].text()));
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setCheckState(std::find(network.endpoint_items.begin(), network.endpoint_items.end(), ids[i]) != network.endpoint_items.end() ? Qt::Checked : Qt::Unchecked);
    }
}

void NetworkPage::showSwitches(const Network& network)
{
    std::vector<Choice> choices{{}};
    for (const catalog::Item* item : session().lookup().catalog().ofKind(catalog::Kind::network_switch)) choices.push_back({fromStd(item->name), fromStd(item->id.text())});
    for (std::size_t tier = 0; tier < switches_.size(); ++tier) {
        choices.front().name = tier == 0 ? tr("none named") : tr("as below");
        fill(*switches_[tier], choices, tier < network.switches.size() ? fromStd(network.switches[tier].text()) : QString());
    }
}

void NetworkPage::showSeats(const Network& network)
{
    QStringList texts;
    for (const TierSeat& seat : network.seats) {
        const auto* rack = session().document().find<floorplan::RackDesign>(seat.rack);
        texts << tr("%1: %2").arg(tierName(seat.tier), fromStd(rack && !rack->name.empty() ? rack->name : seat.rack.text()));
    }
    if (texts != shown_seats_) {
        const int chosen = seats_->currentRow();
        seats_->clear();
        seats_->addItems(texts);
        seats_->setCurrentRow(std::min<int>(chosen, static_cast<int>(texts.size()) - 1));
        shown_seats_ = texts;
    }
    remove_seat_->setEnabled(seats_->currentRow() >= 0);
    std::vector<Choice> racks;
    for (const auto& row : session().document().table<floorplan::RackDesign>().rows()) racks.push_back({fromStd(row->name.empty() ? row->id.text() : row->name), fromStd(row->id.text())});
    fill(*seat_rack_, racks, seat_rack_->currentData().toString());
    add_seat_->setEnabled(!racks.empty());
}

void NetworkPage::showFigures()
{
    const auto& networks = session().assessment()->networks;
    const auto found = std::find_if(networks.begin(), networks.end(), [this](const auto& network) { return network.id == id_; });
    const bool built = found != networks.end() && found->sizing;
    problem_->setText(built || found == networks.end() ? QString() : fromStd(found->error));
    problem_->setVisible(!problem_->text().isEmpty());
    const QString none = QStringLiteral("—");
    const auto count = [](std::int64_t n) { return fromStd(units::formatCount(n)); };
    endpoints_->setText(built ? count(found->sizing->endpoints) : none);
    switch_count_->setText(built ? count(found->sizing->switches) : none);
    links_->setText(built ? count(found->sizing->links) : none);
    cables_->setText(built && found->cables_known ? shownFigure(found->cables.km * 1e6, Dimension::length) : none);
    power_->setText(built ? shownFigure(found->switch_peak_kw + found->cables.optics_kw, Dimension::power) : none);
    cost_->setText(built && found->cables_known ? shownFigure(found->switch_cost_usd + found->cables.cost_usd, Dimension::money) : none);
    bisection_->setText(none);
    proof_->setText({});
    if (!built) return;
    const fabric::Bisection& b = found->sizing->bisection;
    const QString lower = shownFigure(b.lower_tbps * 1000, Dimension::data_rate);
    bisection_->setText(b.exact ? tr("%1, exact").arg(lower) : tr("%1 to %2").arg(lower, shownFigure(b.upper_tbps * 1000, Dimension::data_rate)));
    proof_->setText(tr("%1 of full; proof: %2").arg(shownFigure(b.fraction_of_full, Dimension::fraction), fromStd(b.method)));
}

}  // namespace cw::ui
