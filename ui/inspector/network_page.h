// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

#include "fields/count_field.h"
#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

namespace cw::ui {

/// One network: what it joins, its structure, its switches and where they stand; what comes of it, live.
class NetworkPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit NetworkPage(DocumentSession& session, QWidget* parent = nullptr);
    void show(const NetworkId& id);
    using QWidget::show;
    void refresh() override;
    /// False once the network that was shown is gone.
    [[nodiscard]] bool hasNetwork() const;
    [[nodiscard]] const NetworkId& network() const { return id_; }

    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] QComboBox& structure() { return *structure_; }
    [[nodiscard]] TextField& taper() { return *taper_; }
    [[nodiscard]] CountField& planes() { return *planes_; }
    [[nodiscard]] QListWidget& endpointItems() { return *endpoint_items_; }
    [[nodiscard]] QComboBox& switchOfTier(int tier) { return *switches_[static_cast<std::size_t>(tier - 1)]; }
    [[nodiscard]] QListWidget& seats() { return *seats_; }
    [[nodiscard]] QComboBox& seatRack() { return *seat_rack_; }
    [[nodiscard]] CountField& seatTier() { return *seat_tier_; }
    [[nodiscard]] QPushButton& addSeat() { return *add_seat_; }
    [[nodiscard]] QPushButton& removeSeat() { return *remove_seat_; }
    [[nodiscard]] QLabel& bisection() { return *bisection_; }
    [[nodiscard]] QLabel& problem() { return *problem_; }

private:
    using Network = fabric::Network;
    void addIdentity();
    void addEndpoints();
    void addStructure();
    void addSwitches();
    void addSeats();
    void addFigures();
    template <class Change>
    void changeRow(const QString& title, Change change);
    CountField* addCount(const QString& label, const QString& when_zero, int least, int most, int Network::*member, const QString& help = {});
    void showEndpointItems(const Network& network);
    void showSwitches(const Network& network);
    void showSeats(const Network& network);
    void showFigures();
    void takeTaper(const QString& text);
    void takeSwitch(int tier, const ItemId& item);

    NetworkId id_;
    QLabel *title_ = nullptr, *caption_ = nullptr;
    TextField* name_ = nullptr;
    QComboBox *purpose_ = nullptr, *technology_ = nullptr, *structure_ = nullptr;
    QCheckBox* alternative_ = nullptr;
    QListWidget* endpoint_items_ = nullptr;
    QuantityField* rate_ = nullptr;
    CountField* planes_ = nullptr;
    TextField* taper_ = nullptr;
    std::vector<QComboBox*> switches_;
    QListWidget* seats_ = nullptr;
    CountField* seat_tier_ = nullptr;
    QComboBox* seat_rack_ = nullptr;
    QPushButton *add_seat_ = nullptr, *remove_seat_ = nullptr;
    QLabel *problem_ = nullptr, *endpoints_ = nullptr, *switch_count_ = nullptr, *links_ = nullptr, *bisection_ = nullptr, *proof_ = nullptr, *cables_ = nullptr, *power_ = nullptr, *cost_ = nullptr;
    std::vector<ItemId> shown_items_;
    QStringList shown_seats_;
    std::vector<std::function<void(const Network&)>> readers_;
};

}  // namespace cw::ui
