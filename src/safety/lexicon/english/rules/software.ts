import type { Rules } from '../../rules';

/** How English sentences describe what people do with software, accounts and the network. */
export const software: Rules = {
  flashing: `
    FLASH IT|FIRMWARE|CUSTOM|new|original
    FLASH ~ FIRMWARE
    INSTALL ~ CUSTOM ~ FIRMWARE|version|build
    INSTALL !latest|newest|official|current FIRMWARE
    CUSTOM FIRMWARE
    FIRMWARE ~ by|manually ^ hand?
    FIRMWARE ^ file|files|image|images
    DOWNGRADE !apk
    FLASHTOOL
    roll|rolling|go ^ back to|the ~ version|build|firmware
    INSTALL ~ older|old|earlier ^ version|build
    roll|rolling|go|going|take ~ back to ~ version|build|firmware|release
    INSTALL ~ zip|bin|img
    ? INSTALL ~ FIRMWARE
    ? recovery|boot ^ mode|menu
    ? FIRMWARE ~ CUSTOM
    ? FIRMWARE ~ INSTALL|uploaded|installed|flashed|written|loaded
    GET|load|loaded|loading|write|push|send|flash ~ FIRMWARE ~ over|via|by|across|onto
    downgrade|downgrading`,
  rooting: `
    ROOT IT|phone|tablet
    ROOTED
    UNLOCK ~ bootloader|root|superuser
    UNLOCK boot ^ loader
    hack|hacking OWN|system
    exploit|exploits
    hack|break|exploit ~ runs|run|unsigned|protection
    ? ROOT`,
  'unofficial-app': `
    UNOFFICIAL APP
    APP ~ UNOFFICIAL
    SHADY
    GET|INSTALL ~ APP ~ from|off a|the|some|another? WEB
    APP from|off a|the|some|another? WEB
    GET ~ UNOFFICIAL APP
    APP ~ not ~ store
    APP by|from somebody|someone|stranger|others ~ other|else
    APP by a|some|an ^ student|hobbyist|fan|stranger|developer|user
    better|replacement|alternative|other ^ app ~ WEB|find
    APP on|at|via WEB
    ? WEB ~ APP
    stranger|strangers|fan|fans ~ APP
    GET ~ modded|cracked|patched|cloned|clone|hacked
    APP ~ outside ~ store
    ? GET ~ from ~ WEB
    UNOFFICIAL ~ replacement|program|version|client
    fan|hobby|stranger|hobbyist ^ made|programmer`,
  updating: `
    UPDATE firmware|software|bios
    UPDATE OWN !app|apps
    UPDATE ~ firmware|software|bios
    ? UPDATE ~ SOFTWARE
    > UPDATE it|them
    ? UPDATE ^ it|them|OWN !app|apps
    firmware|software|system|bios|official ^ UPDATES
    START ~ UPDATES !app
    INSTALL ~ UPDATES !app|apps
    do ^ a|an|the|all UPDATES
    bring ~ up ^ to ^ date
    START ~ newest|latest ~ firmware|software
    ? START ~ newest|latest ~ version
    UPDATES of IT|SOFTWARE
    update ^ that
    to the? ^ newest|latest|current|new ^ firmware|software
    let ^ it|OWN ~ update
    ? automatic ^ updates
    up ^ to ~ current|latest|newest|date ~ version|app
    SOFTWARE installed
    INSTALL|install|installed|have ~ latest|newest|current|new ~ SOFTWARE !app|apps
    ? INSTALL|install|installed|have ~ latest|newest|current|new ~ version !app|apps
    let ~ fetch|get|install|download ~ UPDATES
    ? START|have ~ UPDATES|version !app|apps
    ? version NUMBER ~ accept|install|arrives
    ? firmware|software ~ UPDATE|UPDATES
    bring ~ to|onto newest|latest|current
    new|newer|newest|latest ^ firmware|system ^ version ~~ install|tap|accept|download`,
  erasing: `
    START|RESET|perform|try|need|USE ~ FACTORY
    do ^ a|an|the|another FACTORY
    factory ^ reset IT|OWN
    from ^ scratch
    delivery|original|factory ^ condition|state|settings
    ERASE IT|all|everything|DATA
    CLEAR all|everything|whole ~ DATA
    CLEAR ~ memory|everything|data|storage
    RESET ~ FACTORY|settings
    set|sets|put|puts|throw|throws|bring|brings|take|takes ~ back ~ FACTORY|values|delivered
    reset ^ settings
    format IT
    format ~ memory|storage|disk|drive|card
    all ~ data ~ gone|lost|away|deleted|erased
    hard|master|full ^ reset
    ? FACTORY
    back to the values|state|settings|way|condition
    wipe DATA
    choose|select|tap|pick ~ FACTORY
    FACTORY ~ begun|begins|started|starts
    wipe OWN|it ~~ start|set|begin ~ over|again|afresh|anew|new
    setting|settings|data ~ lost|gone
    ? wipe ^ it !with|dry|down|clean|off|using
    wipe ~ everything|data|memory|storage
    ? ERASE OWN
    ? RESET ^ IT !app|router|modem
    ? clear|wipe ~ blank ^ slate
    ? pick|choose|tap|select ~ reset
    ? returns|goes|back ~ default|factory ^ settings
    ? hold ~ reset`,
  unpairing: `
    UNPAIR
    break|cut|dissolve|give ~ link|binding|pairing|ownership ~ ACCOUNT|login|profile|up
    link ~ dissolved
    REMOVE ~ from|in|out ~ ACCOUNT
    REMOVE the ^ device
    forget|remove|throw|strike|take|delete ~ list|page ~ devices|account
    devices ~ bin
    asks ^ to ^ be ^ paired
    leaves the account
    sign|signing|log|logging OWN|it|device out ~ ACCOUNT
    sign|signing|log|logging ~ out of ~ ACCOUNT
    ? REMOVE|strike ~ off|out ~ ACCOUNT|list
    forget|remove|delete|unlink ^ this|the? ^ device
    break ~ link ~ login|account
    ? forget OWN
    ? choose|select|tap|press|pick ~ forget|remove|unlink|unpair|delete ^ device|this|OWN`,
  'account-bypass': `
    BYPASS ~ LOCK|owners|owner
    UNDO ~ LOCKED
    LOCK ~ BYPASS
    unlock|unlocking ^ tool|service
    account|activation ^ lock
    unlock|unlocks|unlocking ~ stolen|lost|found|owner
    ? without ~ password|owner|login
    ? stolen
    change|alter|swap|rewrite|replace ~ serial|imei
    stolen ~ unlock|claim|spoof|use
    frp
    without ~ owners ~ account|password|consent|knowledge
    somebody|someone ^ elses ^ account|password|login
    ? BYPASS ~ account|activation|protection|password|lock
    ? UNDO password|lock|protection|activation
    lock ~ gone
    icloud|frp|lock|ban|activation|account|password ^ removal|remover|bypass|unlocker
    past|around ~ LOCK
    no|not ^ longer asks|ask ~ owns|owner|account|password
    stranger|strangers|somebody|someone|previous|former ~ password|account|lock ~~ tool|program|removal|BYPASS|UNDO
    fake|false|forged|spoofed|cloned ^ serial|id|imei
    vanishes|disappears ~ LOCK
    ? belongs ~ else|stranger ~~ register|tool|serial
    strip|strips ~ LOCK`,
  'network-rename': `
    RENAME !choose NETWORK ~ to|name|password|something|simpler
    RENAME NETWORK a ~ name|password
    RENAME NAME of|for ~ NETWORK
    RENAME NETWORK NAME
    rename|renaming ~ NETWORK
    RENAME ~ ssid|passphrase
    swap|replace ~ wifis|networks NAME
    new ^ name|password ~ NETWORK
    RENAME ~ wifis|networks ^ NAME
    call ~ NETWORK
    overwrite ~ NAME
    NETWORK a ^ new ^ name|password
    ? NETWORK ~ new ~ NAME
    ? NETWORK ~ NAME ~ change
    set ~ new|shorter|simpler|different ~ wireless|wifi|network ^ NAME
    RENAME ~ wireless|wifi|network|wlan ^ NAME
    separate|split ~ ghz|bands|networks
    make ~ NETWORK NAME
    NETWORK NAME ~ identical|same|different
    ? password for ^ one
    NAME ~ both ^ bands
    ? give|giving ~ its ^ own ^ ssid|password
    ? split|splits ~ NETWORK`,
  'network-restart': `
    RESTART ~ ROUTER
    ROUTER off|restart
    give ~ ROUTER ~ restart|fresh
    restart|reboot of ROUTER
    ? press|switch|button ~ ROUTER
    turn|switch|power|pull|unplug ~ ROUTER ~ off|out|socket
    press|switch|button ~ ROUTER ~~ again|off|out
    give|take ~ ROUTER|box ~ reboot|restart
    take ~ power ~ ROUTER
    ? give ~ reboot`,
};
