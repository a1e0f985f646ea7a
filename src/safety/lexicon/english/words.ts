import type { Words } from '../vocabulary';

/** English words by what they mean for an act. */
export const words: Words = {
  '+PUT':
    'put! puts! putting! place lay laying! leave leaving! keep store set setting! stick shove pop throw toss drop slip tuck chuck stand rest hang position bury wrap seal pack bring take move hold shut insert park expose spend sit give pass run hide lean balance jam nestle wedge prop plonk plop lodge stash slot tape squeeze slide nest tuck_in duck load send strap',
  COOLER: 'air_conditioner aircon ice_maker wine_cooler cool_box chiller',
  HEATER:
    'kettle cooker coffee_maker coffee_machine espresso_machine hob thermostat boiler heater air_fryer straightener curler curling_iron hairdryer toaster grill iron fryer steamer dryer drier bread_maker heating sterilizer electric_blanket sandwich_maker multicooker',
  WASHER:
    'washing_machine washer dishwasher steam_mop shower irrigator humidifier water_flosser aquarium pump coffee_machine kettle carpet_cleaner window_cleaner mop pressure_washer tumble_dryer tumble_drier',
  THING:
    'brush_head towel app! menu! door! filter cup tank! dishes! food rice! hands! mug clothes! laundry! jug carafe nozzle! milk! bread cloth rack bottle drink vegetables! meat! pan! pot! plate! fish! drawer flap page paper sheet bowl! hand! fingers! card map settings picture scenes tray shelf shelves! drum! bin bag! water! coffee beans! kettle_of lint sieve strainer seal gasket mop_pad mop_cloth dust! crumbs! leaves! blade blades! whisk tin! tyre tire pedal saddle nib ear_tip eartip dome sleeve tube hose_end spout limescale descaler salt! rinse_aid detergent milk_frother frother cartridge ink! toner paper_tray stand! lamp_shade shade bulb remote_control camera_bag dirt! garment shirt fabric seam! baby wool! hair! legs! socks! sd_card memory_card sim_card photos! photo video videos! code button buttons! switch dial knob volume brightness window! curtain soap! food_waste meal leftovers! soup dough cake pizza chicken! fruit egg pasta! potatoes! fries! sandwich finger eyes! ears! skin! teeth! mouth! sink! holder mount bracket tripod propellers! propeller rotor belt_clip wristband strap bracelet_strap band_strap ingredients! dish casserole joint! portion drinks! yoghurt! ice_cube_tray ice_cubes! filter_cap end_cap',
  '+DRY': 'dry thaw soften loosen revive blast blow melt defrost defog dehumidify warm_up',
  '+USE': 'use try apply take grab borrow employ reach_for go_for pick buy get give work help attach connect',
  '+FREEZE': 'freeze refreeze deepfreeze refrigerate supercool',
  '+COOL': 'chill cool',
  '+BAKE': 'bake heat roast toast microwave iron grill blowdry blow_dry overheat preheat cook',
  '+WARM': 'warm heat',
  '+CHARGE': 'charge recharge juice_up! top_up top_it_up! refuel',
  '+PLUG': 'plug connect hook hook_up dock clip attach',
  '+LINK': 'connect clip attach wire hold touch press solder run hook feed link bridge apply wrap jam',
  '+EMPTY': 'drain empty deplete exhaust discharge flatten bleed milk',
  '+DRAIN': 'drain deplete exhaust discharge',
  '+LET': 'let! leave',
  '+RUN':
    'run running! play keep leave drain wear burn watch fly drive record ride shoot hover spin buzz hum vibrate cycle',
  '+OPEN':
    'open open_up pry prise lever crack split dismantle disassemble unscrew undo unglue unclip prize cut slit break_open jemmy force_open wedge_open take_to_bits unseal gut',
  '+TAKEOFF':
    'remove take lift peel pull pop pry prise lever unscrew detach unclip cut release separate strip loosen unhook unsnap lever_off ease prize pluck',
  '+DISMANTLE':
    'dismantle disassemble unscrew unsolder desolder unglue resolder pry prise teardown tear_down',
  '+SWAP':
    'replace swap change exchange renew fit install remove disconnect unplug bypass take_out pull_out transplant',
  '+SOLDER': 'solder resolder',
  '+HIT':
    'hit slap smack whack bang thump punch kick knock bash wallop pound hammer strike slam clout thwack ram smash rap clobber belt biff swat pummel jab bump cuff',
  '+PIERCE': 'pierce puncture prick drill stab perforate crush squish squash lance spike',
  '+FORCE':
    'pierce puncture prick poke drill stab perforate squeeze squash crush bend twist flatten squish stomp wring pinch deform wrench',
  '+SHAKE': 'shake jolt drop throw',
  '+PRESS': 'press push squeeze lean stand step sit clamp pinch jam force hammer yank bend',
  '+MEND':
    'mend repair fix glue resolder splice strip cut twist rewire tape insulate solder join patch rejoin shorten bridge bypass wrap re_terminate lengthen extend re_wire crimp heat_shrink fit patch_up',
  '+SCRAPE': 'scrape sand scratch scour abrade grind buff polish burnish rasp',
  '+RUB': 'rub brush clean wipe polish scrub remove get take work treat go use',
  '+SOAK': 'soak submerge immerse dunk rinse drench hose steep douse bathe marinate',
  '+WASH': 'wash rinse shower',
  '+DIP':
    'dip put! putting! place lay leave leaving! hold drop keep bath boil clean plunge lower sink run stand let swim shower stick wash rinse',
  '+WIPE':
    'wipe clean rub scrub moisten dampen spray swab dab wet disinfect sanitise sanitize degrease polish squirt drip flush',
  '+FLASH': 'flash reflash',
  '+INSTALL':
    'install load write put! putting! flash upload push transfer choose burn reinstall patch apply use sideload copy force send',
  '+DOWNGRADE': 'downgrade sideload side_load roll_back! rolling_back! reflash',
  '+ROOT': 'root jailbreak',
  '+UNLOCK': 'unlock gain get obtain enable acquire',
  '+GET':
    'get download install use take grab fetch allow try run open log_in! sign_in! pair control connect switch choose buy pick replace',
  '+UPDATE': 'update upgrade',
  '+START':
    'start install run accept perform apply get download begin launch take check_for! make search_for! look_for! allow agree_to! confirm',
  '+ERASE': 'erase initialise initialize reformat',
  '+CLEAR': 'clear delete wipe erase remove format',
  '+RESET': 'reset restore return revert roll_back!',
  '+UNPAIR': 'unpair unbind unlink unregister deregister depair',
  '+REMOVE':
    'remove delete take! taking disconnect unlink sign_out! log_out! detach drop kick throw erase forget',
  '+BYPASS':
    'bypass circumvent spoof get_around getting_around! get_round get_past getting_past! gets_past! gets_you_past! get_you_past! defeat crack skip evade trick hack beat work_around dodge fool override outsmart cheat',
  '+UNDO': 'remove disable unlock lift strip kill reset delete break switch_off turn_off claim swap rid',
  '+RENAME': 'rename change set choose edit alter replace give pick create switch',
  '+RESTART': 'restart reboot unplug switch turn power reset powercycle power_cycle pull cycle disconnect',
  INTO: 'in! into! inside! on! onto! under! underneath! between! through! to! against! near! beside! by! next_to! over! above! at! with! outside! across! around! beneath! among!',
  WITH: 'with! using! over! under! near! in! into! on! by! next_to! beside! via! through! at! to! from! on_top_of! close_to! against!',
  COLDBOX:
    'freezer fridge refrigerator icebox ice_box deepfreeze deep_freeze deep_freezer deep-freeze freezing_compartment cold_store ice_chest ice_bucket ice_bath freezer_compartment ice_cubes! cool_box',
  COLD: 'freezer fridge refrigerator icebox ice_box deepfreeze deep_freeze ice snow frost cold! icy! ice_water ice_pack cold_pack frozen_peas! frozen_vegetables! frozen_food frozen_meat! ice_cream cool_pack freezing! cool_box cooler frosty! snowdrift subzero! sub_zero! below_zero! below_freezing! minus! winter! arctic! dry_ice ice_lolly frozen_pizza frozen_chips permafrost freezer_bag cold_cellar cold_room',
  OUTSIDE: 'outside! outdoors! balcony windowsill window_sill out_of_the_window! garage cellar garden porch',
  FROZEN: 'frozen! ice_cold! deepfrozen! deep_frozen! frosty! icy! stiff_with_cold!',
  HOT: 'oven stove hob radiator heater hairdryer hair_dryer hair_drier blowdryer blow_dryer blow_drier heat_gun heatgun microwave toaster hotplate hot_plate hot_air hot_water campfire bonfire candle flame blowtorch iron grill sauna fireplace furnace heating_pad heat_pad sun sunlight sunshine dashboard hot_car boiling_water steam tumble_dryer tumble_drier boiler lighter heating! warm_air steamer hair_straightener sunny! heat_lamp soldering_lamp infrared_lamp kettle saucepan frying_pan pan! air_fryer dryer drier electric_blanket heated_seat clothes_airer warming_drawer',
  HOTTOOL:
    'hairdryer hair_dryer hair_drier blowdryer blow_dryer blow_drier heat_gun heatgun microwave hotplate hot_plate hot_air toaster campfire blowtorch boiling_water heating_pad tumble_dryer tumble_drier air_fryer heat_lamp stove oven radiator heater space_heater heat_mat heated_blanket steam_iron',
  DEGREES: 'degrees! degree! celsius! fahrenheit! c!',
  CHARGER:
    'cable charger charging! charge! charges! cradle dock charging_base charging_case charging_cable charging_pad adapter adaptor power_supply supply power_brick plug plugged_in! socket outlet mains! power! usb! powered! charging_station lead! wall_adapter wall_plug',
  CHARGING:
    'charger charging! charge! charges! recharge recharging! charged! on_charge! plugged_in! plug_in! cradle',
  CRADLE:
    'charger charging_base charging_case charging_cradle cradle charging_dock charging_pad charging_station charging_stand stand! puck charge! dock base docking_station',
  SUPPLY:
    'charger adapter adaptor power_supply power_brick supply power_adapter brick power_bank power_source mains_cable power_cable power_lead transformer charging_cable',
  UNWATCHED:
    'overnight! over_night! all_night! night_long! through_the_night! during_the_night! the_whole_night! unattended! unwatched! unsupervised! alone! until_morning! until_the_morning! till_morning! by_itself! asleep! sleeping! under_a_pillow! under_your_pillow! under_the_pillow! pillow in_bed! every_night! whole_night! night! get_up! wake_up! next_morning! in_the_morning! to_bed! goodnight! dream! unobserved! bedtime! midnight! small_hours! all_through_the_night! night_after_night! under_the_covers! bedside! sofa! under_a_blanket!',
  LEAVE:
    'go_to_bed! go_to_sleep! going_to_bed! you_sleep! sleep! sleeping! asleep! go_out! go_shopping! shopping! holiday! vacation! work! are_away! at_work! go_home! leave_the_house! leave_the_room! leave_home! are_out! bed! come_home! come_back! get_back! return! forget_about! forget_it! everybody! everyone! nobody! house! workshop! office! basement! cellar! weekend_away! travel! trip! errands! head_off! day_out! not_at_home! theatre! movies! gym! supermarket! in_the_house! at_home! go_away! leave_for! out_of_the_house! drive_home! pop_out! get_out! nip_out! dog_out! go_off! away_for! go_for_a! other_room! different_room! sleep_in! step_out! cinema! gone! nap! wander_off! leave_town! turn_in! drift_off! night_shift! are_gone!',
  LONG: 'a_day! one_day! whole_day! full_day! entire_day! all_day! days! several_hours! many_hours! long_hours! for_hours! half_a_day! day_and_night! weekend! saturday! sunday! friday! monday! without_a_break! continuously! day_long! around_the_clock! round_the_clock! two_days! evening! week! weeks! 24h! 24_hours! dozen_hours! weekends! days_on_end! dawn_to_dusk! hours_on_end! forever! permanently! constantly! for_ages! all_weekend! always! whole_weekend! two_nights! month! months!',
  HOURS: 'hour hrs!',
  WET: 'wet! damp! moist! dripping! soaked! soaking! drenched! humid! rain! shower! bath! frozen! icy! freezing! cold! frost! frosty! chilled! snow! water! still_wet! moisture! below_zero! ice_cold! minus! drop_of_water! frosted! sub_zero! drips! puddle! swim! swimming! pool! sink! toilet! drops! washing_machine! wash! splash! flooded! sweaty! rainy! soaking_wet! dripping_wet! rain_soaked! snowy! icy_cold! condensation! misted! fogged! straight_from_the_rain! thaw! thawed! sauna! unheated! wringing! sodden! soggy! clammy! flood! subzero! winter! sweat! spilled! spilt! spill! not_dry! before_it_dries! melted_snow!',
  FLAT: 'flat! empty! dead! zero! 0! dies! die! shuts_off! shuts_down! shuts! turns_off! turns_itself_off! switches_off! switches_itself_off! goes_off! goes_out! nothing_left! nothing! not_a_drop! black! gives_out! stops! no_longer! gives_up! goes_dark! runs_out! died! cuts_out! completely_empty! 0%! powers_off! nothing_is_left! drops_dead! empties! off! not_a_spark! no_life! spark_of_life! conks_out! collapses! quits! gives_up_the_ghost! expires! last_percent! no_power! drops_to! shutdown!',
  CASE: 'case casing! housing enclosure shell back_cover back_panel rear_cover bottom_cover backplate chassis front_panel faceplate rear_panel back_plate base_plate underside seam shroud outer_shell top_plate midframe bezel top_case back_wall back_lid top_cover bottom_lid outer_case clamshell cover_plate end_cap back_side',
  PARTS:
    'battery! cell! pack! screen display glass circuit_board board motherboard mainboard motor capacitor heating_element element screw fuse connector ribbon flex_cable chip coil pump magnetron transformer compressor insides! innards! internals! lens gearbox speaker_driver driver! antenna_board charging_port digitizer touchscreen battery_pack keyboard hinge thermostat',
  APART: 'apart! to_pieces! to_bits! open! into_pieces! in_two! in_half!',
  BOARD:
    'circuit_board motherboard mainboard main_board capacitor ribbon_cable flex_cable logic_board heating_element coil magnetron solder_joint innards! hood! insides! relay',
  TOOL: 'screwdriver spudger pry_bar crowbar guitar_pick suction_cup opening_tool scalpel knife blade butter_knife soldering_iron plectrum torx! pliers!',
  BLUNT:
    'hammer mallet needle nail pin! pliers! vice! vise! awl skewer fist palm! clamp crowbar brute_force! wrench! boot! heel! pin_point! chisel rubber_mallet screwdriver_handle shoe books! brick! C_clamp',
  HARD: 'hard! violently! firmly! forcefully! strongly! vigorously! brute_force! with_force! full_weight! back_into_shape! strength! might! sharply! weight! harder! flat_again! back_in_place! all_your! full_force! elbow_grease! as_hard_as!',
  SWELLING:
    'swelling bulge bubble swollen! bloated! bulging! puffed! gas bulged! puffy! pillowed! ballooned! ballooning!',
  SURFACE:
    'table floor desk wall edge palm! side! knee back_of! top! ground! counter hand! fist! thigh! bottom! corner',
  CABLE:
    'cable cord lead! leads! wire wiring plug! flex! mains_cable power_brick power_supply adapter adaptor fuse mains_plug insulation transformer extension_lead power_strip supply_cord terminal_block wall_socket socket! outlet! brick',
  BROKEN:
    'frayed! broken! damaged! torn! bare! blown! burnt! cut! kinked! loose! exposed! worn! chewed! cracked! split! melted! nicked! severed! snapped! crushed! pinched! charred!',
  CONTACTS:
    'contact pin terminal pole connector prong pad! dot pogo_pin socket port plug contact_point electrode',
  ABRASIVE:
    'sandpaper sand_paper emery! emery_cloth emery_paper emery_board nail_file steel_wool wire_wool wire_brush eraser rubber_eraser toothpaste scouring_pad scourer file! abrasive! glass_paper sanding! metal_brush scouring! knife blade razor scalpel needle screwdriver penknife pin! fingernail fibreglass_pen fiberglass_pen grit! scotch_brite pumice rasp dremel rotary_tool pencil_eraser pencil_rubber scraper toothpick wet_and_dry baking_powder',
  WATER:
    'water! bath sink bucket basin tub pool lake alcohol vinegar ultrasonic! suds! sea! river! bowl_of! tap! shower! running_water! hose! dishwasher washing_machine laundry! puddle aquarium pond petrol! cleaning_solution juice! soapy_water! washing-up!',
  RICE: 'rice! uncooked_rice! couscous! basmati! long_grain! jasmine_rice! risotto! oatmeal! cat_litter',
  LIQUID:
    'alcohol isopropyl! isopropanol! ethanol! cleaning_fluid contact_cleaner contact_spray vinegar acetone! benzine! petrol! gasoline! spirits! spirit! wd40! wd_40! detergent! soap! soapy! disinfectant! window_cleaner glass_cleaner nail_polish_remover lemon_juice! sanitiser! sanitizer! bleach! ammonia! methylated! solvent thinner! turpentine! vodka! saliva! spit! degreaser! household_cleaner citric_acid! electronics_cleaner baking_soda! wet_wipe baby_wipe antiseptic! disinfecting! cleaner! wipes! alcohol_wipe surgical_spirit white_spirit rubbing_alcohol glass_spray window_spray dish_soap washing_up_liquid mouthwash all_purpose_cleaner multi_purpose_cleaner kitchen_cleaner bathroom_cleaner oven_cleaner polish! spray_cleaner',
  DAMP: 'damp! wet! moist! moistened! dampened! soaked! soapy! wetted! dipped!',
  CLOTH:
    'cloth wipe! wipes! tissue cotton_bud cotton_swab sponge brush swab q_tip qtip rag towel paper_towel bud! microfibre! microfiber!',
  FIRMWARE:
    'firmware rom! roms! bootloader system_image software_image image! bios! uefi! operating_system kernel recovery_image fw! binary binaries! boot_image system_partition custom_os firmware_build tasmota lineage lineageos! openwrt! dd_wrt ddwrt! esphome! marlin! klipper! coreboot! freertos! graphene! bootrom! eeprom!',
  CUSTOM:
    'last_years! modified! modded! patched! unofficial! third_party! downloaded! older! old! another! different! foreign! beta! leaked! hacked! previous! earlier! chinese! tweaked! aftermarket! homebrew! cracked! from_a_forum! open_source! community! alternative! stock! by_hand! manually!',
  FLASHTOOL:
    'fastboot! bin_file zip_file img_file hex_file service_page boot_into_recovery downgrade_tool flash_tool flashtool dfu_mode! recovery_image serial_console! odin! jtag! usbasp! command_line! command_line_tool programming_cable edl_mode! st_link! uart! tftp! adb_sideload flash_mode esptool! avrdude! download_mode bin_image ota_file serial_cable',
  ROOTED:
    'unsigned_code! hidden_administrator! root_access! root_rights! superuser! magisk! supersu! custom_recovery! twrp! root_shell! root_privileges! jailbreak jailbroken! rooted! root_permissions! administrator_rights! developer_unlock! admin_rights rooting! jailbreaking! privilege_escalation',
  UNOFFICIAL:
    'unofficial! third_party! thirdparty! clone rewrite modded! modified! unverified! patched! cracked! pirated! hacked! homemade! alternative! non_official! open_source! homebrew! hobbyist! tuning! cloned! unapproved! fan_made! independent! freeware! gray! tweaked! not_in_the_store! self_written! hobby! bootleg! amateur! crowd_made reverse_engineered! forked! fork! unlicensed! community! counterfeit! fake! grey_market',
  APP: 'app application program! programs! tool! tools! client software! version! utility plugin',
  SHADY:
    'gadgetbridge! apk! apks! unknown_sources! mirror_site! mirror! third_party_store! sideloaded! notify_and_fitness! diagnostic_app! diagnostic_program! called_diagnostic! named_diagnostic! f_droid! outside_the_store! not_in_the_store!',
  WEB: 'chat_group web_page webpage github_page website forum link! channel! chat! stranger telegram! torrent! github! internet! site! blog! discord! web!',
  SOFTWARE: 'firmware software! bios! system_software! operating_system os! system! device fw! uefi!',
  UPDATES: 'updater! update upgrade! upgrades! updating! upgrading! latest_firmware! newest_firmware! patch',
  FACTORY:
    'factory! factory_reset! factory_settings! factory_state! factory_defaults! hard_reset! master_reset! full_reset! delivery_state! out_of_the_box! original_settings! default_settings! initial_settings! original_state! defaults!',
  DATA: 'data! everything! memory! storage! all! settings! content! contents! disk! drive! files! internal_memory! flash! partition',
  ACCOUNT:
    'account app cloud! profile google_home! mi_home! xiaomi_home! mi_fit! zepp! zepp_life! home! alexa! homekit! household',
  LOCKED:
    'account_lock activation_lock frp! owner_lock icloud_lock theft_protection! anti_theft! anti_theft_lock verification! ban! blacklist! previous_owner former_owner last_owner cloud_lock signature_check google_lock ownership_check copy_protection region_lock stolen! lost_mode! parental_lock passcode! screen_lock sim_lock network_lock removal_tool ownership! lock_screen_of',
  LOCK: 'account_lock! activation! activation_lock! serial_number! stolen! previous_owner! signature! frp! lock! locks! login! sign_in! password! account! binding! verification! pin_code! passcode! owners! theft_protection! anti_theft! icloud! ban! blacklist! imei! id! ownership!',
  NETWORK: 'network wifi! wi_fi! ssid! wlan! router wireless! hotspot',
  NAME: 'name! ssid! password! passphrase! passcode! key! names! pass_phrase! called!',
  ROUTER: 'router modem wi_fi_box wifi_router hub! gateway! access_point wifi_box internet_box repeater',
  OFF: 'off! out! plug! power! again! cycle! reset! restart! restarting! reboot! rebooting! mains!',
  WIRES:
    'bare_wire naked_wire loose_wire stripped_wire bare_ends! two_wires! wire copper_wire leads! jumper_cable crocodile_clip alligator_clip paper_clip paperclip tin_foil aluminium_foil aluminum_foil foil! battery_clip test_lead jump_lead',
  MAKESHIFT:
    'improvised! makeshift! homemade! home_made! diy! self_made! self_built! rigged! cobbled! jury_rigged! home_built!',
  LAB: 'lab_supply laboratory_supply bench_supply bench_power_supply lab_power_supply laboratory_power_supply variable_supply variable_power_supply car_battery nine_volt! 9v_battery 12v_battery wireless_charger reverse_polarity! jump_start jump_starting! crocodile_clip alligator_clip jumper_cable solar_panel welding! model_charger train_transformer',
  OTHERS:
    'laptops! phones! tablets! neighbours! friends! computers! cameras! drills! tvs! modems! cars! shavers! routers! scooters! bikes! speakers! consoles!',
  OTHER:
    'any! whatever! random! another! different! other! wrong! stronger! bigger! faster! fast! quick! laptop! phone! universal! cheap! unbranded! higher! old! spare! generic! noname! no_name! neighbours! foreign! modem! tablet! more_powerful! powerful! unsuitable! whichever!',
  VOLTS: 'volt voltage! current! amp amperes! v! watts!',
  MORE: 'higher! more! double! twice! increased! extra! stronger! wrong! swapped! reverse! reversed!',
};
