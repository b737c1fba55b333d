// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/item_page.h"

#include <algorithm>

#include "document/items.h"
#include "figures/item_words.h"
#include "style/theme.h"
#include "units/units.h"

namespace cw::ui {

using catalog::Item;
using catalog::Kind;

namespace {

/// What a rack is for before what it is made of.
int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::gpu_system: return 0;
    case Kind::network_switch: return 1;
    case Kind::rack: return 3;
    case Kind::rack_pdu: return 4;
    default: return 2;
    }
}

std::vector<ItemId> itemsOf(const floorplan::Content& what, const document::DocumentLookup& lookup)
{
    std::vector<ItemId> ids;
    for (const auto& [id, count] : floorplan::tally(what, lookup).items)
        if (lookup.item(id)) ids.push_back(id);
    std::stable_sort(ids.begin(), ids.end(), [&lookup](const ItemId& a, const ItemId& b) { return rankOf(lookup.item(a)->kind) < rankOf(lookup.item(b)->kind); });
    return ids;
}

QString from(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

ItemPage::ItemPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    addIdentity();
    addValues();
    addButtons();
    finish();
}

void ItemPage::addIdentity()
{
    addHeading(tr("Catalogue"));
    chooser_ = new QComboBox;
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Made of"), chooser_);
    title_ = addTitle();
    caption_ = addCaption();
    name_ = new TextField;
    vendor_ = new TextField;
    notes_ = new TextField;
    kind_ = new QComboBox;
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int kind = 0; kind < catalog::kind_count; ++kind) kind_->addItem(groupTitle(static_cast<Kind>(kind)));
    addField(tr("Name"), name_);
    addField(tr("Maker"), vendor_);
    addField(tr("Kind"), kind_);
    addField(tr("Notes"), notes_);
    uses_ = addFigure(tr("Used by"));
    connect(chooser_, &QComboBox::activated, this, [this](int index) {
        id_ = choices_[static_cast<std::size_t>(index)];
        refresh();
    });
    const auto text = [this](TextField* field, const char* key) {
        connect(field, &TextField::committed, this, [this, key](const QString& words) { attempt(document::setItemText(session().committed(), id_, key, words.toStdString())); });
    };
    text(name_, "name");
    text(vendor_, "vendor");
    text(notes_, "notes");
    connect(kind_, &QComboBox::activated, this, [this](int kind) { attempt(document::setItemText(session().committed(), id_, "kind", std::string(catalog::name(static_cast<Kind>(kind))))); });
}

void ItemPage::addValues()
{
    addHeading(tr("Values"));
    values_ = new ItemValues;
    addRow(values_);
    more_ = new QComboBox;
    more_->setAccessibleName(tr("Add a value"));
    more_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(more_);
    texts_ = new ItemTexts;
    addRow(texts_);
    connect(texts_, &ItemTexts::entered, this, [this](const std::string& key, const QString& words) { attempt(document::setItemText(session().committed(), id_, key, words.toStdString())); });
    connect(values_, &ItemValues::entered, this, [this](const std::string& key, catalog::Ends ends) { attempt(document::setItemValue(session().committed(), id_, key, ends)); });
    connect(values_, &ItemValues::cleared, this, [this](const std::string& key) { attempt(document::clearItemValue(session().committed(), id_, key)); });
    connect(values_, &ItemValues::resetRequested, this, [this](const std::string& key) { attempt(document::resetItemValue(session().committed(), id_, key)); });
    connect(more_, &QComboBox::activated, this, [this](int index) {
        if (index > 0) values_->add(more_->itemData(index).toString().toStdString());
        fillMore();
    });
}

void ItemPage::addButtons()
{
    instead_ = new QComboBox;
    instead_->setAccessibleName(tr("Use in place of another item"));
    instead_->setToolTip(tr("Wherever the design names the other item: in racks, blocks, placements, networks and plans"));
    instead_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(instead_);
    connect(instead_, &QComboBox::activated, this, [this](int index) {
        if (index > 0) attempt(document::replaceItem(session().committed(), ItemId(instead_->itemData(index).toString().toStdString()), id_));
        else instead_->setCurrentIndex(0);
    });
    copy_ = new QPushButton(tr("New item from this…"));
    copy_->setToolTip(tr("An item of this design's own, with the same values, to be changed"));
    reset_ = new QPushButton(tr("Reset to the catalogue"));
    remove_ = new QPushButton(tr("Remove from the design"));
    problem_ = new QLabel;
    problem_->setWordWrap(true);
    problem_->hide();
    for (QWidget* widget : {static_cast<QWidget*>(copy_), static_cast<QWidget*>(reset_), static_cast<QWidget*>(remove_), static_cast<QWidget*>(problem_)}) addRow(widget);
    connect(copy_, &QPushButton::clicked, this, &ItemPage::makeCopy);
    connect(reset_, &QPushButton::clicked, this, [this] { attempt(document::resetItem(session().committed(), id_)); });
    connect(remove_, &QPushButton::clicked, this, [this] { attempt(document::removeItem(session().committed(), id_)); });
}

void ItemPage::makeCopy()
{
    const ItemId fresh = document::freshItemId(session().committed(), id_.text());
    const auto edit = document::copyItem(session().committed(), id_, fresh);
    attempt(edit);
    if (edit) emit copied(fresh);
}

void ItemPage::attempt(const Result<document::Edit>& edit)
{
    if (isRefreshing()) return;
    problem_->setVisible(!edit);
    if (!edit) {
        problem_->setText(QString::fromStdString(edit.error().sentence()));
        refresh();                             // the fields show what is still so
        return;
    }
    commit(*edit);
}

void ItemPage::show(const ItemId& id)
{
    problem_->hide();
    choices_ = {id};
    id_ = id;
    fillChooser();
    refresh();
}

void ItemPage::showContent(const floorplan::Content& what)
{
    auto choices = itemsOf(what, session().lookup());
    if (choices != choices_) {
        problem_->hide();
        choices_ = std::move(choices);
        if (std::find(choices_.begin(), choices_.end(), id_) == choices_.end()) id_ = choices_.empty() ? ItemId() : choices_.front();
        fillChooser();
    }
    refresh();
}

void ItemPage::fillChooser()
{
    const Refreshing now(*this);
    chooser_->clear();
    for (const ItemId& id : choices_) {
        const Item* item = session().lookup().item(id);
        chooser_->addItem(from(item && !item->name.empty() ? item->name : id.text()));
        chooser_->setItemData(chooser_->count() - 1, from(id.text()), Qt::ToolTipRole);
    }
    const auto at = std::find(choices_.begin(), choices_.end(), id_);
    chooser_->setCurrentIndex(at == choices_.end() ? -1 : static_cast<int>(at - choices_.begin()));
    setFieldVisible(*chooser_, choices_.size() > 1);
}

bool ItemPage::hasItem() const { return !id_.empty() && session().lookup().item(id_); }

void ItemPage::refresh()
{
    const Item* item = session().lookup().item(id_);
    if (!item) return;
    // A drag moves things; it leaves the catalogue alone.
    if (session().isPreviewing() && shown_ == *item) return;
    shown_ = *item;
    const Refreshing now(*this);
    const bool own = document::isOwnItem(session().document(), id_);
    const Item* shipped = document::shippedOf(*item);
    const bool same_id = shipped && shipped->id == id_;
    title_->setText(from(item->name.empty() ? id_.text() : item->name));
    const QString state = !own ? tr("as shipped") : same_id ? tr("changed in this design") : shipped ? tr("of this design, made from %1").arg(from(shipped->id.text())) : tr("of this design");
    caption_->setText(tr("%1 · %2").arg(from(id_.text()), state));
    caption_->setToolTip(item->source.empty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(from(item->source).toHtmlEscaped()));
    name_->setValue(from(item->name));
    vendor_->setValue(from(item->vendor));
    notes_->setValue(from(item->notes));
    notes_->setToolTip(item->notes.empty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(from(item->notes).toHtmlEscaped()));
    kind_->setCurrentIndex(static_cast<int>(item->kind));
    values_->show(*item);
    texts_->show(*item);
    fillMore();
    fillUses();
    fillInstead();
    reset_->setVisible(own && shipped);
    remove_->setVisible(own && !same_id);
}

void ItemPage::fillMore()
{
    more_->clear();
    more_->addItem(tr("Add a value…"));
    const Item* item = session().lookup().item(id_);
    if (!item) return;
    for (const std::string& key : knownKeys(item->kind))
        if (!values_->field(key)) more_->addItem(labelOf(key), from(key));
    more_->setVisible(more_->count() > 1);
}

/// The items of the same kind that the design uses.
void ItemPage::fillInstead()
{
    instead_->clear();
    instead_->addItem(tr("Use in place of…"));
    const Item* item = session().lookup().item(id_);
    if (!item) return;
    const auto used = document::itemsInUse(session().document());
    for (const Item* other : session().lookup().catalog().ofKind(item->kind))
        if (other->id != id_ && used.contains(other->id)) instead_->addItem(from(other->name.empty() ? other->id.text() : other->name), from(other->id.text()));
    instead_->setVisible(instead_->count() > 1);
}

/// "3 racks, 2 placements · 12,288 stand on the site"
void ItemPage::fillUses()
{
    const auto uses = document::usesOf(session().committed(), id_);
    const auto count = [&uses](const char* table) { return std::count_if(uses.begin(), uses.end(), [table](const auto& use) { return use.table == table; }); };
    const auto number = [](auto n) { return QString::fromStdString(units::formatCount(n)); };
    QStringList parts;
    if (const auto n = count("racks")) parts << (n == 1 ? tr("1 rack") : tr("%1 racks").arg(number(n)));
    if (const auto n = count("blocks")) parts << (n == 1 ? tr("1 block") : tr("%1 blocks").arg(number(n)));
    if (const auto n = count("placements")) parts << (n == 1 ? tr("1 placement") : tr("%1 placements").arg(number(n)));
    if (const auto n = count("networks")) parts << (n == 1 ? tr("1 network") : tr("%1 networks").arg(number(n)));
    if (const auto n = count("supplies")) parts << (n == 1 ? tr("1 supply") : tr("%1 supplies").arg(number(n)));
    if (count("power") > 0) parts << tr("the power plan");
    if (count("cooling") > 0) parts << tr("the cooling plan");
    std::int64_t standing = 0;
    for (const auto& row : session().committed().table<floorplan::Placement>().rows()) {
        const auto tally = floorplan::tally(*row, session().lookup());
        if (const auto there = tally.items.find(id_); there != tally.items.end()) standing += there->second;
    }
    uses_->setText(uses.empty() ? tr("nothing") : parts.join(QStringLiteral(", ")) + (standing > 0 ? tr(" · %1 on the site").arg(number(standing)) : QString()));
    uses_->setToolTip(from(document::usesText(uses)));
}

}  // namespace cw::ui
